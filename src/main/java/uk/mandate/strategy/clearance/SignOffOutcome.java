package uk.mandate.strategy.clearance;

import uk.mandate.decision.Spelling;

/** What an office says of the parts of a report that it clears. */
public enum SignOffOutcome {
    CLEARED("cleared"),
    RETURNED("returned");

    private final String words;

    SignOffOutcome(String words) {
        this.words = words;
    }

    /** As in "Legal officer cleared it". */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
