package uk.mandate.decision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.mandate.policy.Policies;

/** How many members of a body have to be present for it to decide, by the policy in force. */
@Component
public class Quorums {
    private final Policies policies;

    Quorums(Policies policies) {
        this.policies = policies;
    }

    /** The body's quorum; empty where the policy does not say. */
    public Optional<Integer> of(Body body) {
        var bodies = policies.current().values().bodies();
        return switch (body) {
            case CABINET -> Optional.ofNullable(bodies.cabinet().quorum());
            case OVERVIEW_AND_SCRUTINY ->
                Optional.ofNullable(bodies.scrutinyCommittee().quorum());
            case COUNCIL -> Optional.ofNullable(bodies.council().quorum());
            case PARTNERSHIP -> Optional.ofNullable(bodies.partnership().quorum());
            case LEADER -> Optional.empty();
        };
    }
}
