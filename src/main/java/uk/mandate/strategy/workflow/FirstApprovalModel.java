package uk.mandate.strategy.workflow;

/** What only the first model of the approval has; cases that began under it end there. */
final class FirstApprovalModel {
    static final String END_EVENT_STRATEGY_IN_FORCE = "EndEvent_StrategyInForce";
    static final String END_EVENT_RETURNED_TO_DRAFT = "EndEvent_ReturnedToDraft";
    static final String END_EVENT_RETURNED_TO_CABINET = "EndEvent_ReturnedToCabinet";

    private FirstApprovalModel() {}
}
