package uk.mandate.audit;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns what the engine does into entries, inside the engine's own command and on its connection. It stands before the
 * handler that writes the engine's history tables, so those still hold what was before.
 *
 * <p>Each fact is taken from one history event only:
 *
 * <ul>
 *   <li>process instance start, end: {@code process-started}, {@code process-ended}, {@code process-cancelled};
 *   <li>task instance create, update, complete, delete: {@code task-created}, {@code task-claimed}, {@code task-assigned},
 *       {@code task-released}, {@code task-reassigned}, {@code task-changed}, {@code task-completed}, {@code task-cancelled};
 *   <li>identity link add, for candidates: {@code task-offered};
 *   <li>variable create, update, delete, for variables of a case: {@code variable-changed};
 *   <li>job success and fail, for timers: {@code timer-fired}, {@code timer-failed}; and fail for other jobs: {@code
 *       job-failed};
 *   <li>incident create, resolve, delete: {@code incident-raised}, {@code incident-resolved};
 *   <li>user operation log, for the operation and administration of the engine: {@code engine-administered}.
 * </ul>
 *
 * <p>Activity instances leave no entry, because the path follows from the steps above and stands in the engine's history;
 * nor do identity links of assignees, because the task's update says the same.
 */
@Component
class EngineHistory implements HistoryEventHandler {
    private final Ledger ledger;
    private final TaskSteps tasks;
    private final OperationSteps operations;

    EngineHistory(Ledger ledger, TaskSteps tasks) {
        this.ledger = ledger;
        this.tasks = tasks;
        this.operations = new OperationSteps(ledger);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof UserOperationLogEntryEventEntity operation) {
            operations.gather(operation);
            return;
        }
        var draft = draft(event);
        if (draft != null) {
            ledger.append(draft);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private @Nullable EntryDraft draft(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity process) {
            return ProcessSteps.draft(process);
        }
        if (event instanceof HistoricTaskInstanceEventEntity task) {
            return tasks.draft(task);
        }
        if (event instanceof HistoricIdentityLinkLogEventEntity link) {
            return tasks.draft(link);
        }
        if (event instanceof HistoricVariableUpdateEventEntity variable) {
            return VariableSteps.draft(variable);
        }
        if (event instanceof HistoricJobLogEvent job) {
            return JobSteps.draft(job);
        }
        return event instanceof HistoricIncidentEventEntity incident ? IncidentSteps.draft(incident) : null;
    }
}
