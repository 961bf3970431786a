package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.*;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CouncilOutcome;
import uk.mandate.decision.LeaderService;

/** What follows when the Leader does not object, as the few variables that the model routes by. */
@Component
class LeaderEffect {
    private final LeaderService leader;

    LeaderEffect(LeaderService leader) {
        this.leader = leader;
    }

    Map<String, String> of(String caseReference, String councilOutcome) {
        if (!leader.decisionTakesEffect(caseReference)) {
            return Map.of(DECISION_TAKES_EFFECT.name(), "no");
        }
        var amended = councilOutcome.equals(CouncilOutcome.AMENDED_IN_PRINCIPLE.toString());
        return Map.of(
                DECISION_TAKES_EFFECT.name(),
                "yes",
                COUNCIL_RESULT.name(),
                amended ? CouncilResult.ADOPTED : CouncilResult.NOT_ADOPTED);
    }
}
