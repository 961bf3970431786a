package uk.mandate.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.Judgement;

/**
 * The gate of every Cabinet item: classified, cleared, with its equality impact assessment or why it has none. The clocks of
 * the notice (R02 to R07) and of the agenda (R09, R10) are asked here too, once notices are on record.
 */
@Component
class CabinetGate {
    private final Classifying classifying;
    private final ReportsOnCases reports;

    CabinetGate(Classifying classifying, ReportsOnCases reports) {
        this.classifying = classifying;
        this.reports = reports;
    }

    /** What an item needs before it is listed: R01. Its report may follow. */
    List<Judgement> judgeListing(String caseReference, String stage) {
        return passed(List.of(classifying.judge(caseReference, stage)));
    }

    /** What an item needs before its agenda goes out. */
    List<Judgement> judge(String caseReference, String stage) {
        var judgements = passed(all(caseReference, stage));
        if (!reports.isCleared(caseReference, stage)) {
            throw new Refusal(
                    "The report is not cleared, so its agenda cannot be published: every office that clears a part"
                            + " of it has to clear it in words first (R28).");
        }
        return judgements;
    }

    /** What a decision that was taken broke: by what was on record before its meeting began (R01, R27, R28, R29). */
    List<Judgement> judgeTaken(String caseReference, String stage, Instant meeting) {
        var judgements = new ArrayList<Judgement>();
        judgements.add(classifying.judgeTaken(caseReference, stage, meeting));
        judgements.addAll(reports.judge(caseReference, stage, meeting));
        return judgements;
    }

    /** Whether the item's report may go out with the agenda. */
    boolean isPassed(String caseReference, String stage) {
        return reports.isCleared(caseReference, stage)
                && all(caseReference, stage).stream().noneMatch(Judgement::isBroken);
    }

    private List<Judgement> all(String caseReference, String stage) {
        var judgements = new ArrayList<Judgement>();
        judgements.add(classifying.judge(caseReference, stage));
        judgements.addAll(reports.judge(caseReference, stage));
        return judgements;
    }

    private static List<Judgement> passed(List<Judgement> judgements) {
        if (judgements.stream().anyMatch(Judgement::isBroken)) {
            throw new Refusal(judgements);
        }
        return judgements;
    }
}
