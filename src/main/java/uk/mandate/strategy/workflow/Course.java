package uk.mandate.strategy.workflow;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.MeetingService;
import uk.mandate.process.CaseInHand;
import uk.mandate.process.ExposedToModels;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;

/**
 * Where a case stands and what is on record for it there, as models name it: a case that goes back enters its life again, and
 * what a variable kept of the first time would be wrong.
 */
@ExposedToModels
@Component
public class Course {
    private final Strategies strategies;
    private final MeetingService meetings;
    private final DecisionRecords decisions;

    Course(Strategies strategies, MeetingService meetings, DecisionRecords decisions) {
        this.strategies = strategies;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    /** The id of the stage at which the case stands. */
    public String stage() {
        return reached().id();
    }

    /** The part of Council's stage at which the case stands; Council's first meeting, where it comes there from an earlier stage. */
    public String councilStage() {
        return isAtFirstMeeting() ? Stage.COUNCIL.id() : stage();
    }

    /** The day of Council's first meeting: the one that is arranged, or the one after which the case goes on. */
    public @Nullable String councilMeeting() {
        return isAtFirstMeeting()
                ? planned(Stage.COUNCIL)
                : decided()
                        .map(DecisionRecord::happenedOn)
                        .map(LocalDate::toString)
                        .orElse(null);
    }

    /** What Council decided at its first meeting, where the case goes on after it. */
    public @Nullable String councilOutcome() {
        return isAtFirstMeeting()
                ? null
                : decided().map(decision -> decision.outcome().toString()).orElse(null);
    }

    /** The day for which Council's final meeting is arranged. */
    public @Nullable String finalMeeting() {
        return reached() == Stage.COUNCIL_FINAL ? planned(Stage.COUNCIL_FINAL) : null;
    }

    /** The day for which the partnership's meeting is arranged. */
    public @Nullable String partnershipMeeting() {
        return planned(Stage.PARTNERSHIP);
    }

    private boolean isAtFirstMeeting() {
        return reached() != Stage.LEADER && reached() != Stage.COUNCIL_FINAL;
    }

    private Stage reached() {
        return strategies.require(new StrategyReference(CaseInHand.reference())).stage();
    }

    private Optional<DecisionRecord> decided() {
        return decisions.latest(CaseInHand.reference(), Body.COUNCIL);
    }

    private @Nullable String planned(Stage stage) {
        return meetings.planned(CaseInHand.reference(), stage.id())
                .map(AgendaItem::date)
                .map(LocalDate::toString)
                .orElse(null);
    }
}
