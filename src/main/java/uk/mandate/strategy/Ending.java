package uk.mandate.strategy;

import uk.mandate.decision.Spelling;

/** How a strategy's approval ended. */
public enum Ending {
    IN_FORCE,
    /** Council did not adopt: the strategy is a draft again. */
    RETURNED_TO_DRAFT,
    /** The partnership raised a point of substance: the strategy goes to Cabinet again. */
    RETURNED_TO_CABINET;

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
