package uk.mandate.policy;

/** What a clock demands. */
public enum ClockKind {
    /** Not before it has run. */
    MINIMUM,
    /** Not after it has run. */
    MAXIMUM,
    /** By its end if possible: passing it warns and never refuses. */
    TARGET
}
