package uk.mandate.strategy.workflow;

import java.util.Map;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.OfficerTask;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;

/** What every task of {@code strategy-approval} has in common. */
abstract class ApprovalTask<A extends Record> implements OfficerTask<A> {
    private final CaseBriefings briefings;
    private final String element;
    private final Class<A> answerType;

    ApprovalTask(CaseBriefings briefings, String element, Class<A> answerType) {
        this.briefings = briefings;
        this.element = element;
        this.answerType = answerType;
    }

    @Override
    public final String process() {
        return StrategyApprovalProcess.KEY;
    }

    @Override
    public final String element() {
        return element;
    }

    @Override
    public final Class<A> answerType() {
        return answerType;
    }

    @Override
    public final Map<String, String> brief(TaskInHand task) {
        return briefings.of(task.caseReference(), stage().title(), task.due(), rules(), limits(task));
    }

    static StrategyReference reference(TaskInHand task) {
        return new StrategyReference(task.caseReference());
    }

    abstract Stage stage();

    abstract String rules();

    abstract String limits(TaskInHand task);
}
