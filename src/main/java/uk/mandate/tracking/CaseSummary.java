package uk.mandate.tracking;

import java.util.List;
import uk.mandate.strategy.Strategy;

/** A case on one line of the list. */
public record CaseSummary(Strategy strategy, List<WorkInHand> work) {

    /** What a person calls its standing: the stage, or how it ended. */
    public String standing() {
        return strategy.ending().map(Standing::of).orElseGet(() -> strategy.stage()
                .title());
    }
}
