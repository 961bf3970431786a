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

        /** The stage at which the case enters: {@code council}, {@code leader}, {@code council-final}, ... */
        static final ProcessVariable<String> STAGE = ProcessVariable.text("stage");

        static final ProcessVariable<LocalDate> COUNCIL_MEETING = ProcessVariable.date("councilMeeting");
        static final ProcessVariable<String> COUNCIL_OUTCOME = ProcessVariable.text("councilOutcome");
        static final ProcessVariable<LocalDate> LEADER_RECEIVED_ON = ProcessVariable.date("leaderReceivedOn");
        static final ProcessVariable<LocalDate> FINAL_MEETING = ProcessVariable.date("finalMeeting");

        /** {@code adopted} or {@code not-adopted}; comes back from {@code council-adoption}. */
        static final ProcessVariable<String> COUNCIL_RESULT = ProcessVariable.text("councilResult");

        static final ProcessVariable<LocalDate> PARTNERSHIP_MEETING = ProcessVariable.date("partnershipMeeting");
        static final ProcessVariable<String> PARTNERSHIP_OUTCOME = ProcessVariable.text("partnershipOutcome");

        private Variables() {}
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
        static final String END_EVENT_STRATEGY_IN_FORCE = "EndEvent_StrategyInForce";
        static final String END_EVENT_RETURNED_TO_DRAFT = "EndEvent_ReturnedToDraft";
        static final String END_EVENT_RETURNED_TO_CABINET = "EndEvent_ReturnedToCabinet";

        private Elements() {}
    }
}
