package uk.mandate.process;

import java.util.Map;

/**
 * A user task as Java sees it: what its form shows, and what its answer does. One bean for each user task of each model;
 * it lives in the {@code workflow} package of the module whose service it calls.
 *
 * @param <A> the answer: a record named after the task with the suffix {@code Answer}, whose components are the form's keys,
 *     with Bean Validation; components that hold free text or personal data carry {@link FreeText}
 */
public interface OfficerTask<A extends Record> {

    /** The process id, such as {@code council-adoption}. */
    String process();

    /** The element id, such as {@code Task_RecordCouncilDecision}. */
    String element();

    Class<A> answerType();

    /**
     * Whether the law sets the time of this task, and not the council: its holders are written to at once, when it opens and
     * when it is overdue, and do not wait for the day's message. A test holds it against the clocks of the law.
     */
    default boolean isSetByLaw() {
        return false;
    }

    /**
     * What the form shows beside its fields: titles, deadline in words, the rule, choices, a link to our page. Set as
     * task-local variables when the task is created; nothing exempt, personal or secret.
     */
    Map<String, String> brief(TaskInHand task);

    /**
     * Whether this answer does something or records what happened. Every task says so: a step is stopped while something on
     * record stands against it, a fact is never.
     */
    StepOrFact stepOrFact(A answer);

    /**
     * Does what the answer says, inside the task's transaction. The answer is bound and valid, and the person may answer.
     *
     * @throws uk.mandate.accountability.Refusal where a rule or a fact stands against it; then nothing is changed and the
     *     task stays open
     */
    Outcome answer(A answer, TaskInHand task);
}
