package uk.mandate.strategy.workflow;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.CaseCourse;

/** Sends a case back where its model has the way; the first version of the approval's model has none. */
@Component
class EngineCaseCourse implements CaseCourse {

    @Override
    public void sendBack(String caseReference, String stage, String reason, LocalDate decidedOn) {
        throw new Refusal(
                "This case runs under the first model of the approval, which has no way back. Lawful is to let the"
                        + " body decide again and to record how the breach was cured by it.");
    }
}
