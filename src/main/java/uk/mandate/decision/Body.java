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

    /** Whether its decisions are the executive's, which the law asks more of than of Council. */
    public boolean isExecutive() {
        return this == CABINET || this == LEADER;
    }

    /** Whether it deals with the strategy before Council does. */
    boolean isBeforeCouncil() {
        return this == CABINET || this == OVERVIEW_AND_SCRUTINY;
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
