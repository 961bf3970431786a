package uk.mandate.strategy.workflow;

import java.time.LocalDate;
import uk.mandate.process.ProcessVariable;

/** The names Java shares with {@code processes/strategy-approval.bpmn}; nothing else spells them. */
final class StrategyApprovalProcess {
    static final String KEY = "strategy-approval";

    private StrategyApprovalProcess() {}

    /** What the case carries: ids, outcomes and ISO dates. */
    static final class Variables {
        /** The strategy's reference, which is the business key too. */
        static final ProcessVariable<String> STRATEGY = ProcessVariable.text("strategy");

        /** What Cabinet decided on the final version; comes back from {@code strategy-preparation}. */
        static final ProcessVariable<String> PREPARATION_RESULT = ProcessVariable.text("preparationResult");

        /** {@code adopted} or {@code not-adopted}; comes back from {@code council-adoption}. */
        static final ProcessVariable<String> COUNCIL_RESULT = ProcessVariable.text("councilResult");

        /** By which the first model routes; later ones ask what is on record. */
        static final ProcessVariable<LocalDate> PARTNERSHIP_MEETING = ProcessVariable.date("partnershipMeeting");

        static final ProcessVariable<String> PARTNERSHIP_OUTCOME = ProcessVariable.text("partnershipOutcome");

        private Variables() {}
    }

    /** The messages that turn it. */
    static final class Messages {
        static final String STRATEGY_WITHDRAWN = "strategy-withdrawn";
        static final String CASE_SENT_BACK = "case-sent-back";

        private Messages() {}
    }

    /** The elements that Java or a test names. */
    static final class Elements {
        static final String START_EVENT_APPROVAL_STARTED = "StartEvent_ApprovalStarted";
        static final String GATEWAY_WHICH_STAGE_IS_REACHED = "Gateway_WhichStageIsReached";
        static final String CALL_ACTIVITY_COUNCIL_ADOPTS_STRATEGY = "CallActivity_CouncilAdoptsStrategy";
        static final String GATEWAY_DID_COUNCIL_ADOPT = "Gateway_DidCouncilAdopt";
        static final String TASK_PUBLISH_STRATEGY = "Task_PublishStrategy";
        static final String TASK_SEND_POLICING_BODY_COPY = "Task_SendPolicingBodyCopy";
        static final String GATEWAY_IS_PARTNERSHIP_MEETING_ARRANGED = "Gateway_IsPartnershipMeetingArranged";
        static final String TASK_ARRANGE_PARTNERSHIP_MEETING = "Task_ArrangePartnershipMeeting";
        static final String TASK_RECORD_PARTNERSHIP_DECISION = "Task_RecordPartnershipDecision";
        static final String GATEWAY_WHAT_DID_PARTNERSHIP_DECIDE = "Gateway_WhatDidPartnershipDecide";
        static final String CALL_ACTIVITY_STRATEGY_IN_FORCE = "CallActivity_StrategyInForce";
        static final String END_EVENT_NO_LONGER_IN_FORCE = "EndEvent_NoLongerInForce";
        static final String CALL_ACTIVITY_PREPARE_STRATEGY = "CallActivity_PrepareStrategy";
        static final String END_EVENT_STRATEGY_NOT_PROCEEDED_WITH = "EndEvent_StrategyNotProceededWith";
        static final String THROW_EVENT_RETURNED_TO_DRAFT = "ThrowEvent_ReturnedToDraft";
        static final String THROW_EVENT_RETURNED_TO_CABINET = "ThrowEvent_ReturnedToCabinet";
        static final String BOUNDARY_EVENT_CASE_SENT_BACK = "BoundaryEvent_CaseSentBack";
        static final String END_EVENT_CASE_WITHDRAWN = "EndEvent_CaseWithdrawn";
        static final String END_EVENT_CASE_CLOSED = "EndEvent_CaseClosed";

        private Elements() {}
    }
}
