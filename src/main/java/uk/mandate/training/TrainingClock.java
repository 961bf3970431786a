package uk.mandate.training;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.DueJobs;
import uk.mandate.process.DueJobs.Fired;

/**
 * Moves the case clock forward, by walking: from due time to due time, each timer firing at its own, and last to the target.
 * A timer that fails stops the clock at its due time. One move at a time.
 */
@Service
@ConditionalOnProperty(name = "mandate.training.enabled", matchIfMissing = true)
public class TrainingClock {
    private final CaseClock clock;
    private final DueJobs jobs;
    private final ClockOffsets offsets;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final ReentrantLock walking = new ReentrantLock();

    TrainingClock(
            CaseClock clock,
            DueJobs jobs,
            ClockOffsets offsets,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.jobs = jobs;
        this.offsets = offsets;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Moves the clock to this time in Europe/London and says what fired on the way.
     *
     * @throws Refusal for a time that has passed or that no clock shows, and while another move is under way
     * @throws DueJobs.JobFailed where a timer failed; the clock then stands at its due time
     */
    public List<Fired> moveTo(LocalDateTime local) {
        requireShownByClocks(local);
        if (!walking.tryLock()) {
            throw new Refusal("The clock is being moved already: wait for that to end.");
        }
        try {
            var target = local.atZone(CaseClock.LONDON).toInstant();
            if (target.isBefore(clock.instant())) {
                throw new Refusal("The clock moves only forward, and it is " + BritishDates.words(clock.now())
                        + " already: choose a later time.");
            }
            return jobs.whileNothingRuns(() -> walk(target));
        } finally {
            walking.unlock();
        }
    }

    /** The hour that is left out in spring would quietly become the next. */
    private static void requireShownByClocks(LocalDateTime local) {
        var change = CaseClock.LONDON.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            throw new Refusal("The clocks go forward on %s, and nowhere show %s on that day: choose %s or later."
                    .formatted(
                            BritishDates.words(local.toLocalDate()),
                            BritishDates.words(local.toLocalTime()),
                            BritishDates.words(change.getDateTimeAfter().toLocalTime())));
        }
    }

    private List<Fired> walk(Instant target) {
        var before = clock.instant();
        var fired = new ArrayList<Fired>();
        try {
            for (var due = jobs.nextDue(target); due.isPresent(); due = jobs.nextDue(target)) {
                var atOnce = step(due.get());
                if (atOnce.isEmpty()) {
                    // What is due but cannot run, such as a job without tries left, does not hold the clock.
                    break;
                }
                fired.addAll(atOnce);
            }
            stand(target);
            return fired;
        } finally {
            remember(before);
        }
    }

    private List<Fired> step(Instant due) {
        if (due.isAfter(clock.instant())) {
            stand(due);
        }
        return jobs.fireDue();
    }

    private void stand(Instant present) {
        clock.moveTo(present);
    }

    private void remember(Instant before) {
        transaction.executeWithoutResult(status -> {
            offsets.save(clock.offset());
            events.publishEvent(new TrainingClockMoved(before, clock.instant()));
        });
    }
}
