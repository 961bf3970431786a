package uk.mandate.strategy.workflow;

import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CaseTask;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;

/** A task of {@code strategy-in-force}. */
abstract class InForceTask<A extends Record> extends CaseTask<A> {
    InForceTask(CaseBriefings briefings, String element, Class<A> answerType) {
        super(briefings, StrategyInForceProcess.KEY, element, answerType);
    }

    @Override
    protected final String stageName() {
        return Stage.IN_FORCE.title();
    }

    static StrategyReference reference(TaskInHand task) {
        return new StrategyReference(task.caseReference());
    }
}
