package uk.mandate.strategy.workflow;

import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CaseTask;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;

/** A task of {@code strategy-approval}. */
abstract class ApprovalTask<A extends Record> extends CaseTask<A> {
    ApprovalTask(CaseBriefings briefings, String element, Class<A> answerType) {
        super(briefings, StrategyApprovalProcess.KEY, element, answerType);
    }

    @Override
    protected final String stageName() {
        return stage().title();
    }

    static StrategyReference reference(TaskInHand task) {
        return new StrategyReference(task.caseReference());
    }

    abstract Stage stage();
}
