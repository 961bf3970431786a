package uk.mandate.strategy;

/** Begins examples of strategies in draft; implemented where drafts are written. */
public interface IllustrativeDrafts {
    /** Begins the strategy that the file tells, marked as an example, with its text and its report so far. */
    StrategyReference begin(String yaml);
}
