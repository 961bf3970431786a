package uk.mandate.decision.breach;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.decision.RuleBroken;

/** Whatever a recorded fact broke becomes a breach, in the same transaction. */
@Component
class BreachListener {
    private final BreachService breaches;

    BreachListener(BreachService breaches) {
        this.breaches = breaches;
    }

    @EventListener
    void on(RuleBroken broken) {
        breaches.open(broken);
    }
}
