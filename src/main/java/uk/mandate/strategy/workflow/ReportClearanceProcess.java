package uk.mandate.strategy.workflow;

import uk.mandate.process.ProcessVariable;

/** The names Java shares with {@code processes/report-clearance.bpmn}; nothing else spells them. */
final class ReportClearanceProcess {
    static final String KEY = "report-clearance";

    private ReportClearanceProcess() {}

    /** What the case carries: ids, outcomes and ISO dates. */
    static final class Variables {
        /** The strategy's reference, which is the business key too. */
        static final ProcessVariable<String> STRATEGY = ProcessVariable.text("strategy");

        /** The stage for which the report is: {@code cabinet-1} or {@code cabinet-2}. */
        static final ProcessVariable<String> STAGE = ProcessVariable.text("stage");

        /** The office that one of the tasks asks. */
        static final ProcessVariable<String> CLEARING_OFFICE = ProcessVariable.text("clearingOffice");

        /** {@code cleared} or {@code returned}: what the last office said, and so what the whole came to. */
        static final ProcessVariable<String> CLEARANCE_RESULT = ProcessVariable.text("clearanceResult");

        private Variables() {}
    }

    /** The elements that Java or a test names. */
    static final class Elements {
        static final String TASK_CLEAR_REPORT = "Task_ClearReport";
        static final String BOUNDARY_EVENT_CLEARANCE_DAY_MISSED = "BoundaryEvent_ClearanceDayMissed";
        static final String TASK_TAKE_ITEM_OFF_AGENDA = "Task_TakeItemOffAgenda";
        static final String GATEWAY_IS_REPORT_CLEARED = "Gateway_IsReportCleared";
        static final String END_EVENT_ITEM_OFF_AGENDA = "EndEvent_ItemOffAgenda";
        static final String END_EVENT_REPORT_CLEARED = "EndEvent_ReportCleared";
        static final String END_EVENT_REPORT_RETURNED = "EndEvent_ReportReturned";

        private Elements() {}
    }
}
