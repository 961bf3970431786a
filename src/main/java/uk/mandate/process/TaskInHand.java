package uk.mandate.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One open user task of one case, as {@link OfficerTask} sees it. */
public interface TaskInHand {

    /** The engine's id of the task; never shown to a person. */
    String id();

    /** The case's business key, such as {@code CSS-2025-2028}. */
    String caseReference();

    /** The process id, such as {@code council-adoption}. */
    String process();

    /** The tag of the model's version under which the case runs, such as {@code 1}; empty where the model has none. */
    String modelVersion();

    /** The element id, such as {@code Task_RecordCouncilDecision}. */
    String element();

    /** The due date in Europe/London, where the task has one. */
    @Nullable
    LocalDate due();

    <T> @Nullable T find(ProcessVariable<T> variable);

    /** The variable's value; a modelling error where it is missing. */
    <T> T require(ProcessVariable<T> variable);
}
