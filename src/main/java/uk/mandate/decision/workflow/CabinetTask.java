package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.ExecutiveDecisionProcess.Variables.STAGE;

import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CaseTask;
import uk.mandate.process.TaskInHand;

/** A task of {@code executive-decision}. */
abstract class CabinetTask<A extends Record> extends CaseTask<A> {
    CabinetTask(CaseBriefings briefings, String element, Class<A> answerType) {
        super(briefings, ExecutiveDecisionProcess.KEY, element, answerType);
    }

    @Override
    protected final String stageName() {
        return "Cabinet";
    }

    /** Whether Cabinet decides on the draft or on the final version, by the stage's id. */
    static String stage(TaskInHand task) {
        return task.require(STAGE);
    }
}
