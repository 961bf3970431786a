package uk.mandate.process;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/**
 * Tells a person who came too late to a task who was there first and when; asked after the roll-back, of the engine's
 * history. Whoever could never see the task reads the same as of a task that never was.
 */
@Component
class LateAnswers {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("'on' d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(CaseClock.LONDON);
    private static final String GONE = "This task does not exist any more; go back to the list of tasks.";
    private static final String AT_ONCE =
            "Somebody else changed this case at the same moment, so nothing of yours was recorded; send it again.";

    private final TaskHistory history;
    private final Directory directory;

    LateAnswers(TaskHistory history, @Lazy Directory directory) {
        this.history = history;
        this.directory = directory;
    }

    /** The sentence for whoever answers too late; {@code null} where the task is still open and nobody interfered. */
    @Nullable
    String sentence(@Nullable String taskId, RuntimeException thrown) {
        var atOnce = isAtOnce(thrown);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // The caller's transaction is doomed and cannot be asked.
            return atOnce ? AT_ONCE : null;
        }
        var task = history.find(taskId);
        if (task.filter(known -> known.getEndTime() == null).isPresent()) {
            return atOnce ? AT_ONCE : null;
        }
        return task.filter(history::isOpenToAsker).map(this::ended).orElse(GONE);
    }

    /** The sentence for whoever claims or gives back too late; {@code null} where nobody was there first. */
    @Nullable
    String claimSentence(String taskId, RuntimeException thrown) {
        var claimed = Causes.find(thrown, TaskAlreadyClaimedException.class);
        if (claimed != null) {
            return claimedBy(taskId, claimed.getTaskAssignee());
        }
        var first = isAtOnce(thrown) ? holder(taskId) : Optional.<String>empty();
        return first.map(person -> claimedBy(taskId, person)).orElseGet(() -> sentence(taskId, thrown));
    }

    /** Where the task stands or stood; nowhere where it never was or where the caller's transaction cannot be asked. */
    Optional<AnsweredPlace> place(@Nullable String taskId) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.empty()
                : history.find(taskId).map(history::placeOf);
    }

    private static boolean isAtOnce(RuntimeException thrown) {
        return Causes.find(thrown, OptimisticLockingException.class) != null;
    }

    /** Who holds the open task now. */
    private Optional<String> holder(String taskId) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.empty()
                : history.find(taskId).filter(task -> task.getEndTime() == null).map(HistoricTaskInstance::getAssignee);
    }

    private String claimedBy(String taskId, String person) {
        var when = TransactionSynchronizationManager.isActualTransactionActive()
                ? ""
                : history.claimedAt(taskId, person)
                        .map(at -> " " + WHEN.format(at))
                        .orElse("");
        return "Already claimed by " + nameOf(person) + when + ".";
    }

    private String ended(HistoricTaskInstance task) {
        var when = WHEN.format(task.getEndTime().toInstant());
        return "completed".equals(task.getDeleteReason())
                ? "Already answered by "
                        + history.whoAnswered(task).map(this::nameOf).orElse("somebody else") + " " + when + "."
                : "This task was closed " + when + " without an answer, because its case moved on.";
    }

    private String nameOf(String person) {
        return directory.nameOf(new PersonId(person)).orElse("somebody else");
    }
}
