package uk.mandate.web;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Out of service until everything that a start brings in is there: accounts, filters, and the sample where it is wanted. */
@Component
class StartedHealth implements HealthIndicator {
    private volatile boolean started;

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        started = true;
    }

    @Override
    public Health health() {
        return started ? Health.up().build() : Health.outOfService().build();
    }
}
