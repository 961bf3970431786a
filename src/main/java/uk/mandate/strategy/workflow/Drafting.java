package uk.mandate.strategy.workflow;

import uk.mandate.process.ProcessVariable;

/** What the tasks of drafting share with {@code strategy-preparation}, in which they stand. */
final class Drafting {
    static final String PROCESS = "strategy-preparation";
    static final String TASK_DRAFT_STRATEGY = "Task_DraftStrategy";
    static final String TASK_FINALISE_STRATEGY = "Task_FinaliseStrategy";

    /** {@code yes} or {@code no}: whether the final version holds a matter on which nobody was consulted. */
    static final ProcessVariable<String> NEW_MATTER = ProcessVariable.text("newMatter");

    private Drafting() {}
}
