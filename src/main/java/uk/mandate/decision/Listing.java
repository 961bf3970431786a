package uk.mandate.decision;

/** How a case's item stands on the agenda of a meeting. */
public enum Listing {
    LISTED("listed"),
    REPORT_TO_FOLLOW("listed, report to follow"),
    PUBLISHED("published with its report"),
    WITHDRAWN("taken off the agenda");

    private final String words;

    Listing(String words) {
        this.words = words;
    }

    /** As it reads after "the item is". */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
