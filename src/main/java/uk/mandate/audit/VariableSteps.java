package uk.mandate.audit;

import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;

/**
 * Changes of the variables by which a case finds its way: ids, outcomes and ISO dates. What a task's form merely shows is
 * local to the task and leaves no entry.
 */
final class VariableSteps {
    private VariableSteps() {}

    static @Nullable EntryDraft draft(HistoricVariableUpdateEventEntity event) {
        if (event.getTaskId() != null || event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE)) {
            return null;
        }
        var deleted = event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE);
        var change = Change.of(before(event), deleted ? null : event.getTextValue());
        return Steps.step("variable-changed", event, null).changes(Map.of(event.getVariableName(), change));
    }

    /** The engine's history, which is written after this, still knows the value before. */
    private static @Nullable String before(HistoricVariableUpdateEventEntity event) {
        var stored = Context.getCommandContext()
                .getDbEntityManager()
                .selectById(HistoricVariableInstanceEntity.class, event.getVariableInstanceId());
        return stored == null ? null : stored.getTextValue();
    }
}
