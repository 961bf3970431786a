package uk.mandate.policy;

/** What follows when the Leader lets the period pass without a word, or agrees. */
public enum LeaderSilent {
    /** Council's decision takes effect as it stands. */
    TAKES_EFFECT,
    /** Council meets again to decide. */
    COUNCIL_MEETS
}
