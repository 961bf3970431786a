package uk.mandate.decision;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail which clock started for a case, by which policy it is counted, and when it is put off. */
@Component
public class ClockTrail {
    private static final ThreadLocal<Boolean> SILENT = ThreadLocal.withInitial(() -> false);

    private final CasePolicies policies;
    private final ApplicationEventPublisher events;

    ClockTrail(CasePolicies policies, ApplicationEventPublisher events) {
        this.policies = policies;
        this.events = events;
    }

    /** The clock runs; {@code from} is the day from which it counts, which is never counted itself. */
    public void started(String caseReference, String clock, LocalDate from, LocalDate lastDay) {
        if (SILENT.get()) {
            return;
        }
        var under = policies.of(caseReference).version();
        events.publishEvent(new ClockStarted(caseReference, clock, from, lastDay, under));
    }

    /** The clock that runs got a later last day than it had. */
    public void putOff(String caseReference, String clock, LocalDate before, LocalDate after) {
        events.publishEvent(new ClockPutOff(caseReference, clock, before, after));
    }

    /** Counts clocks again that the trail knows already: whoever does so tells what moved. */
    public <T> T silently(Supplier<T> work) {
        SILENT.set(true);
        try {
            return work.get();
        } finally {
            SILENT.remove();
        }
    }
}
