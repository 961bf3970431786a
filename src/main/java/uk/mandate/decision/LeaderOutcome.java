package uk.mandate.decision;

/** What the Leader answered to Council, silence included. */
public enum LeaderOutcome {
    REVISED("revised the strategy"),
    DISAGREES("disagreed with Council"),
    AGREES("agreed with Council"),
    /** The period ended without an answer. */
    SILENT("let the period end without an answer");

    private final String words;

    LeaderOutcome(String words) {
        this.words = words;
    }

    /** As it reads after "the Leader". */
    public String words() {
        return words;
    }

    /** Whether the Leader stands against Council's decision, so that Council meets again. */
    public boolean objects() {
        return this == REVISED || this == DISAGREES;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
