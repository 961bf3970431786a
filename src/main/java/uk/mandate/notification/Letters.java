package uk.mandate.notification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseFiles;
import uk.mandate.notification.Outbox.Waiting;
import uk.mandate.process.Cases.OpenTask;

/**
 * Writes messages, when they are sent, from what is then on record: the case's title, the task, its day and a link. Nothing that
 * anybody typed, no name and nothing exempt goes by e-mail.
 */
@Component
class Letters {
    private static final String TASK =
            """
            %s
              %s
              %s
              %s
            """;
    private static final String YOU_HAVE_A_TASK = """

            New for you

            %s""";
    private static final String OVERDUE = """

            Overdue

            %s""";
    private static final String END =
            """

            Mandate wrote this message. Nobody reads what is sent back to it. If you should not
            get such messages, ask an administrator to take your address off.
            """;

    private final TasksInHand tasks;
    private final Outbox outbox;
    private final CaseFiles files;
    private final MailSettings settings;
    private final CaseClock clock;

    Letters(TasksInHand tasks, Outbox outbox, CaseFiles files, MailSettings settings, CaseClock clock) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** The message about those of its tasks that are still the person's; empty where none is. */
    Optional<Letter> write(Waiting message, String address) {
        var told = outbox.tasksOf(message.id());
        var still = tasks.of(message.person(), told).stream()
                .sorted(Comparator.comparing(OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(OpenTask::caseReference)
                        .thenComparing(OpenTask::id))
                .toList();
        return still.isEmpty()
                ? Optional.empty()
                : Optional.of(new Letter(message.id(), address, subject(still), text(still)));
    }

    private String subject(List<OpenTask> still) {
        var overdue = still.stream().filter(this::isOverdue).count();
        var words = still.size() == 1 ? "You have a task" : "You have " + still.size() + " tasks";
        var more = overdue == 0 ? "" : overdue == still.size() ? ", overdue" : ", " + overdue + " of them overdue";
        return (settings.isTraining() ? "Training: " : "") + words + more;
    }

    private String text(List<OpenTask> still) {
        var training = settings.isTraining() ? "This is training: nothing in this message is real.\n" : "";
        var overdue = still.stream().filter(this::isOverdue).toList();
        var others = still.stream().filter(task -> !isOverdue(task)).toList();
        return (training + part(OVERDUE, overdue) + part(YOU_HAVE_A_TASK, others) + END).stripLeading();
    }

    private String part(String template, List<OpenTask> some) {
        return some.isEmpty()
                ? ""
                : template.formatted(some.stream().map(this::lines).collect(Collectors.joining("\n")));
    }

    private String lines(OpenTask task) {
        var due = task.due();
        return TASK.formatted(
                task.name(),
                title(task.caseReference()),
                due == null
                        ? "No day is set"
                        : (isOverdue(task) ? "Was due on " : "Due on ") + BritishDates.withWeekday(due),
                settings.link("/strategies/" + task.caseReference()));
    }

    private String title(String reference) {
        return files.has(reference) ? files.of(reference).title() + " (" + reference + ")" : reference;
    }

    private boolean isOverdue(OpenTask task) {
        return Overdue.is(task, clock.today());
    }
}
