package uk.mandate.strategy.workflow;

import uk.mandate.process.ProcessVariable;

/** The names Java shares with {@code processes/strategy-preparation.bpmn}; nothing else spells them. */
final class StrategyPreparationProcess {
    static final String KEY = "strategy-preparation";

    private StrategyPreparationProcess() {}

    /** What the case carries: ids and outcomes. */
    static final class Variables {
        /** The strategy's reference, which is the business key too. */
        static final ProcessVariable<String> STRATEGY = ProcessVariable.text("strategy");

        /** The stage at which the strategy enters its preparation. */
        static final ProcessVariable<String> STAGE = ProcessVariable.text("stage");

        /** What Cabinet decided on the draft: {@code approved}, {@code referred-back}, {@code refused}, {@code returned}. */
        static final ProcessVariable<String> DRAFT_RESULT = ProcessVariable.text("draftResult");

        /** {@code yes} where a matter came in on which nobody was consulted. */
        static final ProcessVariable<String> NEW_MATTER = ProcessVariable.text("newMatter");

        /** What Cabinet decided on the final version: {@code recommended}, {@code referred-back}, {@code not-proceeding}, ... */
        static final ProcessVariable<String> FINAL_RESULT = ProcessVariable.text("finalResult");

        static final ProcessVariable<String> CONSULTATION_RESULT = ProcessVariable.text("consultationResult");
        static final ProcessVariable<String> SCRUTINY_RESULT = ProcessVariable.text("scrutinyResult");

        private Variables() {}
    }

    /** The elements that Java or a test names. */
    static final class Elements {
        static final String TASK_DRAFT_STRATEGY = "Task_DraftStrategy";
        static final String CALL_ACTIVITY_CABINET_DECIDES_ON_DRAFT = "CallActivity_CabinetDecidesOnDraft";
        static final String CALL_ACTIVITY_CONSULT_PUBLIC = "CallActivity_ConsultPublic";
        static final String CALL_ACTIVITY_SCRUTINY_REVIEWS_DRAFT = "CallActivity_ScrutinyReviewsDraft";
        static final String TASK_FINALISE_STRATEGY = "Task_FinaliseStrategy";
        static final String CALL_ACTIVITY_CABINET_DECIDES_ON_FINAL = "CallActivity_CabinetDecidesOnFinal";
        static final String CALL_ACTIVITY_SCRUTINY_REVIEWS_RECOMMENDATION =
                "CallActivity_ScrutinyReviewsRecommendation";
        static final String END_EVENT_CABINET_REFUSED = "EndEvent_CabinetRefused";
        static final String END_EVENT_CABINET_DID_NOT_PROCEED = "EndEvent_CabinetDidNotProceed";
        static final String END_EVENT_RECOMMENDED_TO_COUNCIL = "EndEvent_RecommendedToCouncil";

        private Elements() {}
    }
}
