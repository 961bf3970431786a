package uk.mandate.audit;

import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/** Starts and ends of processes. */
final class ProcessSteps {
    private ProcessSteps() {}

    static @Nullable EntryDraft draft(HistoricProcessInstanceEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
            return step("process-started", event, event.getStartActivityId());
        }
        if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
            return event.getDeleteReason() == null
                    ? step("process-ended", event, event.getEndActivityId())
                    : step("process-cancelled", event, event.getEndActivityId()).reason(event.getDeleteReason());
        }
        // Updates say only that the state changed; an operation that did it is in the operation log.
        return null;
    }

    private static EntryDraft step(String type, HistoricProcessInstanceEventEntity event, @Nullable String element) {
        return Steps.step(type, event, event.getBusinessKey(), element)
                .detail("calledBy", event.getSuperProcessInstanceId())
                .detail("version", String.valueOf(event.getProcessDefinitionVersion()));
    }
}
