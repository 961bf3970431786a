package uk.mandate.process;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;

/**
 * A user task has opened; published within the transaction that opens it, so that what listens stands or falls with the task.
 *
 * @param groups who may take it on
 * @param assignee who has it in hand from the start, where the model says so
 * @param setByLaw whether the law sets its time, as {@link OfficerTask#isSetByLaw} says
 */
public record TaskOpened(
        String taskId,
        String caseReference,
        String element,
        Set<String> groups,
        @Nullable PersonId assignee,
        boolean setByLaw) {
    public TaskOpened {
        groups = Set.copyOf(groups);
    }
}
