package uk.mandate.strategy.workflow;

/** What is entered when a draft can go to Cabinet. */
record DraftStrategyAnswer(Readiness readiness) {

    /** There is one answer: as long as the draft is not ready, the task stays open. */
    enum Readiness {
        READY
    }
}
