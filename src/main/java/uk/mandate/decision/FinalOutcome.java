package uk.mandate.decision;

/** What Council did with the strategy at its final meeting. */
public enum FinalOutcome {
    ADOPTED,
    ADOPTED_WITH_AMENDMENTS,
    REJECTED,
    DEFERRED,
    NOT_HELD;

    /** The outcome as it stands on record; a meeting that was not held decided nothing. */
    public DecisionOutcome onRecord() {
        return DecisionOutcome.valueOf(name());
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
