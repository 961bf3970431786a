package uk.mandate.strategy;

import java.util.Optional;
import uk.mandate.decision.Spelling;

/** How a strategy's approval ended. */
public enum Ending {
    IN_FORCE,
    /** Council did not adopt: the strategy is a draft again. */
    RETURNED_TO_DRAFT,
    /** The partnership raised a point of substance: the strategy goes to Cabinet again. */
    RETURNED_TO_CABINET;

    /** What stands against the council from then on. */
    Optional<String> standingWarning() {
        return this == RETURNED_TO_DRAFT ? Optional.of("No strategy in force (CDA 1998 s.6).") : Optional.empty();
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
