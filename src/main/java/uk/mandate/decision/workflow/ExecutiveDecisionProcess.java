package uk.mandate.decision.workflow;

import uk.mandate.process.ProcessVariable;

/** The names Java shares with {@code processes/executive-decision.bpmn}; nothing else spells them. */
final class ExecutiveDecisionProcess {
    static final String KEY = "executive-decision";

    private ExecutiveDecisionProcess() {}

    /** What the case carries: ids, outcomes and ISO dates. */
    static final class Variables {
        /** The strategy's reference, which is the business key too. */
        static final ProcessVariable<String> STRATEGY = ProcessVariable.text("strategy");

        /** {@code cabinet-1} for a draft, {@code cabinet-2} for a final version. */
        static final ProcessVariable<String> STAGE = ProcessVariable.text("stage");

        /** {@code cleared} or {@code returned}: what the clearing of the report hands back. */
        static final ProcessVariable<String> CLEARANCE_RESULT = ProcessVariable.text("clearanceResult");

        /** What Cabinet decided last; {@code returned} where a clearing office returned the report. */
        static final ProcessVariable<String> CABINET_RESULT = ProcessVariable.text("cabinetResult");

        private Variables() {}
    }

    /** The elements that Java or a test names. */
    static final class Elements {
        static final String GATEWAY_IS_REPORT_CLEARED = "Gateway_IsReportCleared";
        static final String CALL_ACTIVITY_CLEAR_REPORT = "CallActivity_ClearReport";
        static final String END_EVENT_REPORT_RETURNED = "EndEvent_ReportReturned";
        static final String GATEWAY_IS_ITEM_LISTED = "Gateway_IsItemListed";
        static final String TASK_LIST_CABINET_ITEM = "Task_ListCabinetItem";
        static final String GATEWAY_IS_AGENDA_PUBLIC = "Gateway_IsAgendaPublic";
        static final String TASK_PUBLISH_CABINET_AGENDA = "Task_PublishCabinetAgenda";
        static final String TASK_RECORD_CABINET_DECISION = "Task_RecordCabinetDecision";
        static final String GATEWAY_WHAT_DID_CABINET_DECIDE = "Gateway_WhatDidCabinetDecide";
        static final String TASK_PUBLISH_DECISION_RECORD = "Task_PublishDecisionRecord";
        static final String GATEWAY_IS_DECISION_OPEN_TO_CALL_IN = "Gateway_IsDecisionOpenToCallIn";
        static final String CATCH_EVENT_CALL_IN_WINDOW_ENDED = "CatchEvent_CallInWindowEnded";
        static final String END_EVENT_CABINET_DECIDED = "EndEvent_CabinetDecided";

        private Elements() {}
    }
}
