package uk.mandate.decision.workflow;

import java.util.Map;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.OfficerTask;
import uk.mandate.process.TaskInHand;

/** What every task of {@code council-adoption} has in common. */
abstract class CouncilTask<A extends Record> implements OfficerTask<A> {
    private final CaseBriefings briefings;
    private final String element;
    private final Class<A> answerType;

    CouncilTask(CaseBriefings briefings, String element, Class<A> answerType) {
        this.briefings = briefings;
        this.element = element;
        this.answerType = answerType;
    }

    @Override
    public final String process() {
        return CouncilAdoptionProcess.KEY;
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
        return briefings.of(task.caseReference(), stageName(), task.due(), rules(), limits(task));
    }

    abstract String stageName();

    abstract String rules();

    abstract String limits(TaskInHand task);
}
