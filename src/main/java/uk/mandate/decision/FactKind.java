package uk.mandate.decision;

/** What sort of fact is on record. */
public enum FactKind {
    /** A body's decision. */
    DECISION,
    /** The Leader's receipt of Council's instruction. */
    INSTRUCTION,
    /** The Leader's answer, or that the period ended without one. */
    RESPONSE,
    /** A meeting of a body on the case. */
    MEETING,
    /** What became of a consultation, such as its timetable's publication. */
    CONSULTATION;

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
