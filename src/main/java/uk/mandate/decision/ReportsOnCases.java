package uk.mandate.decision;

import java.time.Instant;
import java.util.List;
import uk.mandate.policy.Judgement;

/** The reports on which bodies decide; implemented by the module whose case it is. */
public interface ReportsOnCases {
    /** Whether every office that clears a part of the report for this stage has cleared it, in the present round. */
    boolean isCleared(String caseReference, String stage);

    /** What R27, R28 and R29 say of the report for this stage, as it stands. */
    default List<Judgement> judge(String caseReference, String stage) {
        return judge(caseReference, stage, Instant.MAX);
    }

    /** What they say of it by what was on record before that moment, such as that at which a meeting began. */
    List<Judgement> judge(String caseReference, String stage, Instant before);
}
