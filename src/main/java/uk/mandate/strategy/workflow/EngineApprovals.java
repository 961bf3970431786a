package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Variables.STRATEGY;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.process.EngineActs;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyApprovals;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.Turn;

/** Begins {@code strategy-approval} and sends its messages; where the case stands its model reads from the tables. */
@Component
class EngineApprovals implements StrategyApprovals {
    private static final Map<Turn, String> MESSAGES = Map.of(
            Turn.WITHDRAWN, StrategyApprovalProcess.Messages.STRATEGY_WITHDRAWN,
            Turn.SENT_BACK, StrategyApprovalProcess.Messages.CASE_SENT_BACK,
            Turn.SUPERSEDED, StrategyInForceProcess.Messages.STRATEGY_SUPERSEDED,
            Turn.REVOKED, StrategyInForceProcess.Messages.STRATEGY_REVOKED,
            Turn.EXTENDED, StrategyInForceProcess.Messages.TERM_EXTENDED);

    private final RuntimeService runtime;

    EngineApprovals(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void begin(StrategyReference reference, Stage stage) {
        EngineActs.run(() -> runtime.startProcessInstanceByKey(
                StrategyApprovalProcess.KEY, reference.value(), Map.of(STRATEGY.name(), reference.value())));
    }

    @Override
    public boolean tell(StrategyReference reference, Turn turn) {
        return EngineActs.call(() -> !runtime.createMessageCorrelation(MESSAGES.get(turn))
                .processInstanceBusinessKey(reference.value())
                .correlateAllWithResult()
                .isEmpty());
    }
}
