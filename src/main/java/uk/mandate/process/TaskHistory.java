package uk.mandate.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;

/** What the engine's history tells of a task that may be gone, and to whom it may be told. Asked after the roll-back. */
@Component
class TaskHistory {
    private final HistoryService history;
    private final IdentityService identity;
    private final Entitlement entitlement;

    TaskHistory(@Lazy HistoryService history, @Lazy IdentityService identity, Entitlement entitlement) {
        this.history = history;
        this.identity = identity;
        this.entitlement = entitlement;
    }

    Optional<HistoricTaskInstance> find(@Nullable String task) {
        return task == null
                ? Optional.empty()
                : Optional.ofNullable(EngineActs.find(() ->
                        history.createHistoricTaskInstanceQuery().taskId(task).singleResult()));
    }

    /** Whether the acting person was offered the task, held it, or may read its case's history anyhow. */
    boolean isOpenToAsker(HistoricTaskInstance task) {
        return Acting.current()
                .filter(asker -> !asker.isPerson() || wasOffered(task, asker) || mayReadHistory(task, asker))
                .isPresent();
    }

    Optional<String> whoAnswered(HistoricTaskInstance task) {
        return operations(task.getId(), UserOperationLogEntry.OPERATION_TYPE_COMPLETE).stream()
                .map(UserOperationLogEntry::getUserId)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(task.getAssignee()));
    }

    /** When this person last claimed the task. */
    Optional<Instant> claimedAt(String task, String person) {
        return operations(task, UserOperationLogEntry.OPERATION_TYPE_CLAIM).stream()
                .filter(claim -> person.equals(claim.getNewValue()))
                .map(UserOperationLogEntry::getTimestamp)
                .max(Comparator.naturalOrder())
                .map(Date::toInstant);
    }

    /** Where the task stands or stood, for an act that never got as far as finding that out. */
    AnsweredPlace placeOf(HistoricTaskInstance task) {
        var instance = EngineActs.find(() -> history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        return new AnsweredPlace(
                instance == null ? null : instance.getBusinessKey(),
                task.getProcessDefinitionKey(),
                task.getTaskDefinitionKey(),
                Acting.current().orElse(null));
    }

    private boolean wasOffered(HistoricTaskInstance task, ActingPerson asker) {
        var id = asker.person().value();
        var groups = entitlement.groupsOf(asker);
        return EngineActs.call(() -> history.createHistoricIdentityLinkLogQuery()
                        .taskId(task.getId())
                        .list())
                .stream()
                .anyMatch(link -> id.equals(link.getUserId()) || groups.contains(link.getGroupId()));
    }

    /** As the engine's own authorisations say: governance staff see every case, for instance. */
    private boolean mayReadHistory(HistoricTaskInstance task, ActingPerson asker) {
        return EngineIdentity.as(
                identity,
                asker,
                entitlement.groupsOf(asker),
                () -> history.createHistoricTaskInstanceQuery()
                                .taskId(task.getId())
                                .count()
                        > 0);
    }

    private List<UserOperationLogEntry> operations(String task, String type) {
        return EngineActs.call(() -> history.createUserOperationLogQuery()
                .taskId(task)
                .operationType(type)
                .list());
    }
}
