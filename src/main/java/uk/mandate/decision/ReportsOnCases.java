package uk.mandate.decision;

import java.util.List;
import uk.mandate.policy.Judgement;

/** The reports on which bodies decide; implemented by the module whose case it is. */
public interface ReportsOnCases {
    /** Whether every office that clears a part of the report for this stage has cleared it, in the present round. */
    boolean isCleared(String caseReference, String stage);

    /** What R27, R28 and R29 say of the report for this stage, as it stands. */
    List<Judgement> judge(String caseReference, String stage);
}
