package uk.mandate.decision;

/** What the Leader answered to Council, silence included. */
public enum LeaderOutcome {
    REVISED,
    DISAGREES,
    AGREES,
    /** The period ended without an answer. */
    SILENT;

    /** Whether the Leader stands against Council's decision, so that Council meets again. */
    public boolean objects() {
        return this == REVISED || this == DISAGREES;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
