package uk.mandate.decision.breach;

/**
 * A breach as a person reads it.
 *
 * @param open whether it stops what relies on it today
 * @param since when it was found
 * @param recordedBy who recorded the fact that broke the rule
 */
record SeenBreach(Breach breach, boolean open, String standing, String since, String recordedBy) {}
