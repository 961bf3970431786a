package uk.mandate.strategy.workflow;

import uk.mandate.process.ProcessVariable;
import uk.mandate.strategy.scrutiny.ScrutinyStage;

/** The names Java shares with {@code processes/scrutiny-review.bpmn}; nothing else spells them. */
final class ScrutinyReviewProcess {
    static final String KEY = "scrutiny-review";

    private ScrutinyReviewProcess() {}

    /** What the case carries: ids, outcomes and ISO dates. */
    static final class Variables {
        /** On what scrutiny looks: {@code scrutiny} for the draft, {@code cabinet-2} for what Cabinet recommends. */
        static final ProcessVariable<ScrutinyStage> STAGE = ProcessVariable.of("stage", ScrutinyStage::of);

        /** {@code commented}, {@code no-comments}, {@code asks-for-time}, {@code referred-to-cabinet}, ... */
        static final ProcessVariable<String> SCRUTINY_RESULT = ProcessVariable.text("scrutinyResult");

        /** {@code granted} or {@code refused}. */
        static final ProcessVariable<String> EXTRA_TIME = ProcessVariable.text("extraTime");

        private Variables() {}
    }

    /** The elements that Java or a test names. */
    static final class Elements {
        static final String START_EVENT_DRAFT_FOR_SCRUTINY = "StartEvent_DraftForScrutiny";
        static final String GATEWAY_IS_SCRUTINY_DONE = "Gateway_IsScrutinyDone";
        static final String GATEWAY_IS_SCRUTINY_MEETING_ARRANGED = "Gateway_IsScrutinyMeetingArranged";
        static final String TASK_ARRANGE_SCRUTINY_MEETING = "Task_ArrangeScrutinyMeeting";
        static final String TASK_RECORD_SCRUTINY_OUTCOME = "Task_RecordScrutinyOutcome";
        static final String GATEWAY_WHAT_DID_SCRUTINY_DO = "Gateway_WhatDidScrutinyDo";
        static final String TASK_DECIDE_EXTRA_TIME = "Task_DecideExtraTime";
        static final String GATEWAY_IS_EXTRA_TIME_GRANTED = "Gateway_IsExtraTimeGranted";
        static final String END_EVENT_SCRUTINY_OVER = "EndEvent_ScrutinyOver";

        private Elements() {}
    }
}
