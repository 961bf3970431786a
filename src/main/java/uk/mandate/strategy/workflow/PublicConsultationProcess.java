package uk.mandate.strategy.workflow;

import uk.mandate.process.ProcessVariable;

/** The names Java shares with {@code processes/public-consultation.bpmn}; nothing else spells them. */
final class PublicConsultationProcess {
    static final String KEY = "public-consultation";

    private PublicConsultationProcess() {}

    /** What the case carries: ids, outcomes and ISO dates. */
    static final class Variables {
        /** {@code closed}, {@code stopped-early} or {@code extended}: what became of the consultation. */
        static final ProcessVariable<String> CONSULTATION_RESULT = ProcessVariable.text("consultationResult");

        private Variables() {}
    }

    /** The elements that Java or a test names. */
    static final class Elements {
        static final String START_EVENT_DRAFT_APPROVED = "StartEvent_DraftApproved";
        static final String GATEWAY_IS_CONSULTATION_DONE = "Gateway_IsConsultationDone";
        static final String GATEWAY_IS_TIMETABLE_PUBLISHED = "Gateway_IsTimetablePublished";
        static final String TASK_PUBLISH_CONSULTATION_TIMETABLE = "Task_PublishConsultationTimetable";
        static final String TASK_CLOSE_CONSULTATION = "Task_CloseConsultation";
        static final String BOUNDARY_EVENT_CLOSING_DAY_PASSED = "BoundaryEvent_ClosingDayPassed";
        static final String TASK_REMIND_OF_CLOSING_DAY = "Task_RemindOfClosingDay";
        static final String END_EVENT_OFFICERS_REMINDED = "EndEvent_OfficersReminded";
        static final String GATEWAY_WHAT_BECAME_OF_CONSULTATION = "Gateway_WhatBecameOfConsultation";
        static final String TASK_ANSWER_CONSULTATION = "Task_AnswerConsultation";
        static final String END_EVENT_CONSULTATION_OVER = "EndEvent_ConsultationOver";

        private Elements() {}
    }
}
