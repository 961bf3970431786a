package uk.mandate.decision.workflow;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CasePolicies;

/** Tells the trail which clock started for a case, and by which policy it is counted. */
@Component
class ClockTrail {
    private final CasePolicies policies;
    private final ApplicationEventPublisher events;

    ClockTrail(CasePolicies policies, ApplicationEventPublisher events) {
        this.policies = policies;
        this.events = events;
    }

    void started(String caseReference, String clock, LocalDate from, LocalDate lastDay) {
        var under = policies.of(caseReference).version();
        events.publishEvent(new ClockStarted(caseReference, clock, from, lastDay, under));
    }
}
