package uk.mandate.decision;

/** What Council determined about the delegation that Cabinet asked for, apart from adopting the strategy. */
public enum DelegationOutcome {
    GIVEN,
    GIVEN_WITH_CHANGES,
    REFUSED,
    NOT_PUT;

    /** Whether an officer now holds a power, so that its limits have to be on record. */
    public boolean givesPower() {
        return this == GIVEN || this == GIVEN_WITH_CHANGES;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
