package uk.mandate.strategy;

/** Sets a strategy's approval going; implemented at the engine's door. */
public interface StrategyApprovals {

    /** Begins the approval at the stage that the strategy has reached, with the meetings and dates on record. */
    void begin(StrategyReference reference, Stage stage);
}
