package uk.mandate.decision;

/** What Council did with the strategy at its first meeting on it. */
public enum CouncilOutcome {
    ADOPTED,
    OBJECTION,
    AMENDED_IN_PRINCIPLE,
    REFERRED_BACK,
    DECLINED,
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
