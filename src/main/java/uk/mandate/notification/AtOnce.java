package uk.mandate.notification;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.notification.Outbox.Told;
import uk.mandate.organisation.EmailAddresses;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.process.TaskOpened;
import uk.mandate.process.TasksSetByLaw;

/** What does not wait for the day's message: a task whose time the law sets, when it opens and when it is overdue. */
@Component
class AtOnce {
    private final Outbox outbox;
    private final TasksInHand tasks;
    private final TasksSetByLaw setByLaw;
    private final EmailAddresses addresses;
    private final CaseClock clock;

    AtOnce(Outbox outbox, TasksInHand tasks, TasksSetByLaw setByLaw, EmailAddresses addresses, CaseClock clock) {
        this.outbox = outbox;
        this.tasks = tasks;
        this.setByLaw = setByLaw;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** In the transaction that opens the task: it is undone with it. */
    @EventListener
    void tell(TaskOpened opened) {
        if (opened.setByLaw()) {
            var item = new Told(opened.taskId(), false);
            reachable(tasks.holders(opened.assignee(), opened.groups()))
                    .forEach(person -> outbox.put(
                            "task/" + opened.taskId() + "/" + person.value(), person, MessageKind.TASK, List.of(item)));
        }
    }

    /** Tells the holders of whatever is overdue, once for each task and due day. */
    @Transactional
    void tellOverdue() {
        tasks.all().stream()
                .filter(task -> setByLaw.include(task.process(), task.element()) && Overdue.is(task, clock.today()))
                .forEach(this::tellOverdue);
    }

    private void tellOverdue(OpenTask task) {
        var item = new Told(task.id(), true);
        reachable(tasks.holders(task))
                .forEach(person -> outbox.put(
                        "overdue/" + task.id() + "/" + task.due() + "/" + person.value(),
                        person,
                        MessageKind.OVERDUE,
                        List.of(item)));
    }

    private List<PersonId> reachable(Set<PersonId> people) {
        return people.stream()
                .filter(person -> addresses.of(person).isPresent())
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }
}
