package uk.mandate.strategy;

/** Sets a strategy's approval going, and turns it; implemented at the engine's door. */
public interface StrategyApprovals {

    /** Begins the approval at the stage that the strategy has reached, with the meetings and dates on record. */
    void begin(StrategyReference reference, Stage stage);

    /**
     * Tells the case what happened to it, at the stage at which it stands on record.
     *
     * @return whether its model has a way for that; where not, nothing is changed
     */
    boolean tell(StrategyReference reference, Turn turn);
}
