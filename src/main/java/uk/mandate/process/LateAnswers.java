package uk.mandate.process;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/** Tells a person who came too late who was there first and when; asked after the roll-back, of the engine's history. */
@Component
class LateAnswers {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("'on' d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(CaseClock.LONDON);
    private static final String GONE = "This task does not exist any more; go back to the list of tasks.";
    private static final String AT_ONCE =
            "Somebody else changed this case at the same moment, so nothing of yours was recorded; send it again.";

    private final HistoryService history;
    private final Directory directory;

    LateAnswers(@Lazy HistoryService history, @Lazy Directory directory) {
        this.history = history;
        this.directory = directory;
    }

    /** The sentence for whoever came too late; {@code null} where the task is still open and nobody interfered. */
    @Nullable
    String sentence(@Nullable String taskId, RuntimeException thrown) {
        var atOnce = Causes.find(thrown, OptimisticLockingException.class) != null;
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // The caller's transaction is doomed and cannot be asked.
            return atOnce ? AT_ONCE : null;
        }
        var task = taskId == null ? null : find(taskId);
        if (task == null) {
            return GONE;
        }
        if (task.getEndTime() == null) {
            return atOnce ? AT_ONCE : null;
        }
        return ended(task);
    }

    String nameOf(@Nullable String person) {
        return person == null
                ? "somebody else"
                : directory.nameOf(new PersonId(person)).orElse("somebody else");
    }

    private @Nullable HistoricTaskInstance find(String taskId) {
        return EngineActs.find(
                () -> history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult());
    }

    private String ended(HistoricTaskInstance task) {
        var when = WHEN.format(task.getEndTime().toInstant());
        return "completed".equals(task.getDeleteReason())
                ? "Already answered by " + nameOf(whoAnswered(task)) + " " + when + "."
                : "This task was closed " + when + " without an answer, because its case moved on.";
    }

    private @Nullable String whoAnswered(HistoricTaskInstance task) {
        var entries = EngineActs.call(() -> history.createUserOperationLogQuery()
                .taskId(task.getId())
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list());
        return entries.stream()
                .map(UserOperationLogEntry::getUserId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(task.getAssignee());
    }
}
