package uk.mandate.decision;

/** Who decides, comments or adopts in a strategy's approval. */
public enum Body {
    CABINET("Cabinet"),
    OVERVIEW_AND_SCRUTINY("Overview and Scrutiny"),
    COUNCIL("Council"),
    LEADER("the Leader"),
    PARTNERSHIP("the partnership");

    private final String words;

    Body(String words) {
        this.words = words;
    }

    /** As it reads in the middle of a sentence. */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
