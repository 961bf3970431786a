package uk.mandate.strategy.draft;

/** A run of words that stands in both texts, or in one of them. */
public record WordChange(Kind kind, String words) {

    /** In which text the words stand. */
    public enum Kind {
        SAME,
        TAKEN_OUT,
        PUT_IN
    }
}
