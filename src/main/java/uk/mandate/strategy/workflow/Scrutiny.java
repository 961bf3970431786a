package uk.mandate.strategy.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.process.CaseInHand;
import uk.mandate.process.ExposedToModels;
import uk.mandate.strategy.scrutiny.ScrutinyReports;
import uk.mandate.strategy.scrutiny.ScrutinyStage;

/** What models ask about scrutiny of the present round of the draft: {@code ${scrutiny.isDone(stage)}}. */
@ExposedToModels
@Component
public class Scrutiny {
    private final ScrutinyReports reports;

    Scrutiny(ScrutinyReports reports) {
        this.reports = reports;
    }

    /** Whether it is on record what scrutiny did with the draft, or with what Cabinet recommends. */
    public boolean isDone(String stage) {
        return reports.isDone(CaseInHand.reference(), ScrutinyStage.of(stage));
    }

    /** Whether a meeting is arranged that can still deal with it; scrutiny looks at one thing after the other. */
    public boolean isMeetingArranged(String stage) {
        return !reports.isDone(CaseInHand.reference(), ScrutinyStage.of(stage))
                && reports.isMeetingArranged(CaseInHand.reference());
    }

    /** The ISO date of that meeting, or of the last one where none is to come. */
    public @Nullable String meetingOf(String stage) {
        return reports.meeting(CaseInHand.reference()).map(LocalDate::toString).orElse(null);
    }

    /** Whether policy lets scrutiny look at what Cabinet recommends. */
    public boolean looksAgain() {
        return reports.looksAgain(CaseInHand.reference());
    }
}
