package uk.mandate.decision;

/** A field of a recorded fact that can be corrected, or that follows from one. */
public enum FactField {
    HAPPENED_ON("Day", Type.DAY),
    OUTCOME("Outcome", Type.OUTCOME),
    RESOLUTION("Resolution", Type.MINUTE),
    REASONS("Reasons", Type.MINUTE),
    ALTERNATIVES("Alternatives rejected", Type.MINUTE),
    CONFLICTS("Conflicts of interest", Type.MINUTE),
    DISPENSATIONS("Dispensations", Type.MINUTE),
    POINT("Point raised", Type.MINUTE),
    RECEIVED_ON("Day of the Leader's receipt", Type.DAY),
    RESPONDED_ON("Day of the Leader's answer", Type.DAY),
    /** Follows from the day of receipt. */
    PERIOD_ENDS("Last day of the Leader's period", Type.FOLLOWS),
    /** Follows from the day of receipt. */
    RECORD_UNTIL("Last day on which an answer may be recorded", Type.FOLLOWS);

    private final String title;
    private final Type type;

    FactField(String title, Type type) {
        this.title = title;
        this.type = type;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    public Type type() {
        return type;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }

    /** How a field is corrected. */
    public enum Type {
        DAY,
        /** Sends the case back to its stage, where the outcome is recorded anew. */
        OUTCOME,
        /** The words of a minute: only as the body resolves. */
        MINUTE,
        /** Never by itself. */
        FOLLOWS
    }
}
