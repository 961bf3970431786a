package uk.mandate.notification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;

/** Goes round, on every node and by the machine's clock: what is overdue, the day's messages, then the post. */
@Component
class MailRounds implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final AtOnce atOnce;
    private final DailyDigest digest;
    private final Postman postman;
    private final CaseClock clock;
    private final Duration pause;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "mandate-mail");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> scheduled;
    private @Nullable LocalDate overdueTold;
    private @Nullable LocalDate digestPut;

    /**
     * Begins once Mandate is up.
     *
     * @param pause between two rounds; none at all where it is zero
     */
    MailRounds(
            AtOnce atOnce,
            DailyDigest digest,
            Postman postman,
            CaseClock clock,
            @Value("${mandate.mail.pause:30s}") Duration pause) {
        this.atOnce = atOnce;
        this.digest = digest;
        this.postman = postman;
        this.clock = clock;
        this.pause = pause;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!pause.isZero()) {
            scheduled =
                    rounds.scheduleWithFixedDelay(this::roundThatMayFail, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Whatever fails is tried again in the next round; a failure that came out would be the last round. */
    private void roundThatMayFail() {
        try {
            round();
        } catch (RuntimeException failed) {
            LOG.warn("E-mail could not be prepared or sent this time, and is tried again.", failed);
        }
    }

    /** One round. What is asked by the day is asked once a day and node, for the tables refuse to hold it twice. */
    synchronized void round() {
        var today = clock.today();
        if (!today.equals(overdueTold)) {
            atOnce.tellOverdue();
            overdueTold = today;
        }
        if (!today.equals(digestPut) && digest.isTime()) {
            digest.put();
            digestPut = today;
        }
        postman.round();
    }

    @Override
    public void destroy() throws InterruptedException {
        if (scheduled != null) {
            scheduled.cancel(false);
        }
        rounds.shutdown();
        rounds.awaitTermination(8, TimeUnit.SECONDS);
    }
}
