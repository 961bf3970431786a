package uk.mandate.strategy;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecorded;
import uk.mandate.decision.LeaderResponded;

/** Keeps with a case's visit to a stage what was decided there, in the same transaction. */
@Component
class VisitOutcomes {
    private final Strategies strategies;

    VisitOutcomes(Strategies strategies) {
        this.strategies = strategies;
    }

    @EventListener
    void on(DecisionRecorded recorded) {
        var decision = recorded.decision();
        // An item that is put off stays where it is.
        if (decision.outcome() != DecisionOutcome.DEFERRED) {
            decided(
                    decision.caseReference(),
                    Stage.of(decision.stage()),
                    decision.outcome().toString(),
                    decision.happenedOn());
        }
    }

    @EventListener
    void on(LeaderResponded responded) {
        var response = responded.response();
        decided(response.caseReference(), Stage.LEADER, response.outcome().toString(), response.respondedOn());
    }

    private void decided(String caseReference, Stage stage, String outcome, LocalDate on) {
        strategies.require(new StrategyReference(caseReference)).decided(stage, outcome, on);
    }
}
