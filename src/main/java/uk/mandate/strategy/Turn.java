package uk.mandate.strategy;

/** What may turn the course of a case that runs, from outside its flow. */
public enum Turn {
    WITHDRAWN,
    SENT_BACK,
    SUPERSEDED,
    REVOKED,
    EXTENDED
}
