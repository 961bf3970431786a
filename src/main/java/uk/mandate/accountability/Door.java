package uk.mandate.accountability;

/** The way by which an act came in; every ledger entry names one. */
public enum Door {
    /** A task answered in Camunda Tasklist, or any other call under {@code /camunda/api}. */
    TASKLIST,
    /** One of our own pages. */
    PAGE,
    /** {@code /api/v1} or, where switched on, {@code /engine-rest}. */
    API,
    /** A timer that fell due; the acting person is the engine's job. */
    TIMER,
    /** Mandate itself: start-up, sample, background work. */
    SYSTEM
}
