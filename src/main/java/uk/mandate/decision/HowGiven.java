package uk.mandate.decision;

/** How a member's act or a document reached its recipient. */
public enum HowGiven {
    EMAIL,
    LETTER,
    IN_PERSON;

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
