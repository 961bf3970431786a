package uk.mandate.decision;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.DecisionSetAside.Ground;

/** Sets decisions aside: they stay on record, and count no more. */
@Component
public class DecisionsSetAside {
    private final EntityManager entities;
    private final CaseClock clock;

    DecisionsSetAside(EntityManager entities, CaseClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** From now on the decision counts no more. */
    public void setAside(DecisionRecord decision, Ground ground, String reason) {
        entities.persist(new DecisionSetAside(decision.id(), ground, reason, Recording.now(clock)));
        entities.flush();
        entities.refresh(decision);
    }
}
