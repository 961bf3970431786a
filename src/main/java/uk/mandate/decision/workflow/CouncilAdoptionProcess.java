package uk.mandate.decision.workflow;

import java.time.LocalDate;
import uk.mandate.process.ProcessVariable;

/** The names Java shares with {@code processes/council-adoption.bpmn}; nothing else spells them. */
final class CouncilAdoptionProcess {
    static final String KEY = "council-adoption";

    private CouncilAdoptionProcess() {}

    /** What the case carries: ids, outcomes and ISO dates. */
    static final class Variables {
        /** The strategy's reference, which is the business key too. */
        static final ProcessVariable<String> STRATEGY = ProcessVariable.text("strategy");

        /** Where in the Council stage the case enters: {@code council}, {@code leader} or {@code council-final}. */
        static final ProcessVariable<String> STAGE = ProcessVariable.text("stage");

        /** The day Council meets; once it has decided, the day it met. */
        static final ProcessVariable<LocalDate> COUNCIL_MEETING = ProcessVariable.date("councilMeeting");

        static final ProcessVariable<String> COUNCIL_OUTCOME = ProcessVariable.text("councilOutcome");
        static final ProcessVariable<LocalDate> LEADER_RECEIVED_ON = ProcessVariable.date("leaderReceivedOn");
        static final ProcessVariable<LocalDate> LEADER_PERIOD_ENDS = ProcessVariable.date("leaderPeriodEnds");

        /** {@code revised}, {@code disagrees}, {@code agrees}, or {@code silent} when the period ended unanswered. */
        static final ProcessVariable<String> LEADER_OUTCOME = ProcessVariable.text("leaderOutcome");

        /** {@code yes} or {@code no}: what policy says follows when the Leader agrees or is silent. */
        static final ProcessVariable<String> DECISION_TAKES_EFFECT = ProcessVariable.text("decisionTakesEffect");

        /** The day Council meets for its final decision; once it has decided, the day it met. */
        static final ProcessVariable<LocalDate> FINAL_MEETING = ProcessVariable.date("finalMeeting");

        static final ProcessVariable<String> FINAL_OUTCOME = ProcessVariable.text("finalOutcome");

        /** {@code adopted} or {@code not-adopted}: set by the answer that leads to an end event. */
        static final ProcessVariable<String> COUNCIL_RESULT = ProcessVariable.text("councilResult");

        private Variables() {}
    }

    /** The elements that Java or a test names. */
    static final class Elements {
        static final String START_EVENT_COUNCIL_STAGE_REACHED = "StartEvent_CouncilStageReached";
        static final String GATEWAY_WHERE_IN_COUNCIL_STAGE = "Gateway_WhereInCouncilStage";
        static final String GATEWAY_IS_COUNCIL_MEETING_ARRANGED = "Gateway_IsCouncilMeetingArranged";
        static final String TASK_ARRANGE_COUNCIL_MEETING = "Task_ArrangeCouncilMeeting";
        static final String TASK_RECORD_COUNCIL_DECISION = "Task_RecordCouncilDecision";
        static final String GATEWAY_WHAT_DID_COUNCIL_DECIDE = "Gateway_WhatDidCouncilDecide";
        static final String TASK_INSTRUCT_LEADER = "Task_InstructLeader";
        static final String TASK_RECORD_LEADER_RESPONSE = "Task_RecordLeaderResponse";
        static final String BOUNDARY_EVENT_LEADER_PERIOD_ENDED = "BoundaryEvent_LeaderPeriodEnded";
        static final String TASK_RECORD_LEADER_SILENCE = "Task_RecordLeaderSilence";
        static final String GATEWAY_WHAT_DID_LEADER_ANSWER = "Gateway_WhatDidLeaderAnswer";
        static final String GATEWAY_DOES_DECISION_TAKE_EFFECT = "Gateway_DoesDecisionTakeEffect";
        static final String GATEWAY_WAS_STRATEGY_AMENDED = "Gateway_WasStrategyAmended";
        static final String GATEWAY_IS_FINAL_COUNCIL_MEETING_ARRANGED = "Gateway_IsFinalCouncilMeetingArranged";
        static final String TASK_ARRANGE_FINAL_COUNCIL_MEETING = "Task_ArrangeFinalCouncilMeeting";
        static final String TASK_RECORD_FINAL_COUNCIL_DECISION = "Task_RecordFinalCouncilDecision";
        static final String GATEWAY_WHAT_DID_COUNCIL_FINALLY_DECIDE = "Gateway_WhatDidCouncilFinallyDecide";
        static final String END_EVENT_COUNCIL_ADOPTED = "EndEvent_CouncilAdopted";
        static final String END_EVENT_STRATEGY_NOT_ADOPTED = "EndEvent_StrategyNotAdopted";

        private Elements() {}
    }
}
