package uk.mandate.notification;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.notification.Outbox.Told;
import uk.mandate.organisation.EmailAddresses;
import uk.mandate.policy.Policies;
import uk.mandate.process.Cases.OpenTask;

/**
 * One message for each person and working day, from the policy's hour on: the tasks that they were not told of yet, and all that
 * are overdue. Nothing new and nothing overdue, no message.
 */
@Component
class DailyDigest {
    private final Outbox outbox;
    private final TasksInHand tasks;
    private final EmailAddresses addresses;
    private final Policies policies;
    private final CaseClock clock;

    DailyDigest(Outbox outbox, TasksInHand tasks, EmailAddresses addresses, Policies policies, CaseClock clock) {
        this.outbox = outbox;
        this.tasks = tasks;
        this.addresses = addresses;
        this.policies = policies;
        this.clock = clock;
    }

    /** Whether the hour of a working day has come. */
    boolean isTime() {
        var policy = policies.current();
        var today = clock.today();
        var from = today.atTime(policy.values().digestAt()).atZone(CaseClock.LONDON);
        return policy.calendar().workingDays().counts(today) && !clock.now().isBefore(from);
    }

    /** Puts today's messages into the outbox; those that are there already stay as they are. */
    @Transactional
    void put() {
        var today = clock.today();
        tasks.ofEach(addresses.known()).forEach((person, hers) -> put(person, hers, today));
    }

    private void put(PersonId person, List<OpenTask> hers, LocalDate today) {
        var key = "digest/" + today + "/" + person.value();
        if (outbox.has(key)) {
            return;
        }
        var told = outbox.toldOf(person);
        var overdueTold = outbox.overdueToldOf(person, today);
        var items = hers.stream()
                .filter(task -> Overdue.is(task, today) ? !overdueTold.contains(task.id()) : !told.contains(task.id()))
                .map(task -> new Told(task.id(), Overdue.is(task, today)))
                .toList();
        if (!items.isEmpty()) {
            outbox.replaceDigests(person);
            outbox.put(key, person, MessageKind.DIGEST, items);
        }
    }
}
