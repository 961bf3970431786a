package uk.mandate.decision;

/** What the partnership did with the strategy that Council adopted. */
public enum PartnershipOutcome {
    ADOPTED,
    MINOR_POINT,
    SUBSTANCE,
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
