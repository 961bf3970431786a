package uk.mandate.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Change;

/** Tasks: created, offered, claimed, given back, changed, completed, cancelled. */
@Component
class TaskSteps {
    private static final String STORED =
            "select assignee_, owner_, name_, due_date_, follow_up_date_, priority_ from act_hi_taskinst where id_ = ?";

    private final JdbcTemplate jdbc;

    TaskSteps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable
    EntryDraft draft(HistoricTaskInstanceEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
            return step("task-created", event).changes(differences(Map.of(), after(event)));
        }
        if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_UPDATE)) {
            return changed(event);
        }
        if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)) {
            // The engine calls a task "complete" too where a timer or a deletion takes it away.
            return TaskEntity.DELETE_REASON_COMPLETED.equals(event.getDeleteReason())
                    ? step("task-completed", event)
                    : cancelled(event);
        }
        if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_DELETE)) {
            return cancelled(event);
        }
        return null;
    }

    /** A candidate link says to whom the task was offered; links of assignees repeat what the task's update says. */
    @Nullable
    EntryDraft draft(HistoricIdentityLinkLogEventEntity event) {
        if (event.getTaskId() == null
                || !IdentityLinkType.CANDIDATE.equals(event.getType())
                || !event.isEventOfType(HistoryEventTypes.IDENTITY_LINK_ADD)) {
            return null;
        }
        var task = Context.getCommandContext().getTaskManager().findTaskById(event.getTaskId());
        if (task == null || task.getExecution() == null) {
            return null;
        }
        var place = new Place(
                task.getExecution().getProcessBusinessKey(),
                event.getProcessDefinitionKey(),
                task.getTaskDefinitionKey());
        return EntryDraft.of(EntryKind.STEP, "task-offered", WhoActs.now())
                .at(place)
                .detail("task", event.getTaskId())
                .detail("group", event.getGroupId())
                .detail("person", event.getUserId());
    }

    private @Nullable EntryDraft changed(HistoricTaskInstanceEventEntity event) {
        var changes = differences(stored(event), after(event));
        return changes.isEmpty() ? null : step(typeOf(changes), event).changes(changes);
    }

    private static EntryDraft cancelled(HistoricTaskInstanceEventEntity event) {
        return step("task-cancelled", event).detail("because", event.getDeleteReason());
    }

    private static String typeOf(Map<String, Change> changes) {
        var assignee = changes.get("assignee");
        if (assignee == null) {
            return "task-changed";
        }
        if (assignee.after() == null) {
            return "task-released";
        }
        if (assignee.before() != null) {
            return "task-reassigned";
        }
        return assignee.after().equals(WhoActs.now().person().value()) ? "task-claimed" : "task-assigned";
    }

    private static EntryDraft step(String type, HistoricTaskInstanceEventEntity event) {
        return Steps.step(type, event, event.getTaskDefinitionKey()).detail("task", event.getTaskId());
    }

    private static Map<String, @Nullable String> after(HistoricTaskInstanceEventEntity event) {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("assignee", event.getAssignee());
        values.put("owner", event.getOwner());
        values.put("name", event.getName());
        values.put("due", Steps.instant(event.getDueDate()));
        values.put("followUp", Steps.instant(event.getFollowUpDate()));
        values.put("priority", String.valueOf(event.getPriority()));
        return values;
    }

    /** What the engine's history, which is written after this, still holds. */
    private Map<String, @Nullable String> stored(HistoricTaskInstanceEventEntity event) {
        var rows = jdbc.query(STORED, TaskSteps::before, event.getTaskId());
        return rows.isEmpty() ? createdInThisCommand(event) : rows.get(0);
    }

    /** The entry of the creation said the rest; only an assignment that came after it is news. */
    private static Map<String, @Nullable String> createdInThisCommand(HistoricTaskInstanceEventEntity event) {
        var values = after(event);
        values.put("assignee", null);
        return values;
    }

    private static Map<String, @Nullable String> before(ResultSet row, int number) throws SQLException {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("assignee", row.getString("assignee_"));
        values.put("owner", row.getString("owner_"));
        values.put("name", row.getString("name_"));
        values.put("due", Steps.instant(row.getTimestamp("due_date_")));
        values.put("followUp", Steps.instant(row.getTimestamp("follow_up_date_")));
        values.put("priority", row.getString("priority_"));
        return values;
    }

    private static Map<String, Change> differences(
            Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        var differences = new LinkedHashMap<String, Change>();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                differences.put(field, Change.of(before.get(field), value));
            }
        });
        return differences;
    }
}
