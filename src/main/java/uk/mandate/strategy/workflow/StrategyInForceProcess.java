package uk.mandate.strategy.workflow;

import uk.mandate.process.ProcessVariable;

/** The names Java shares with {@code processes/strategy-in-force.bpmn}; nothing else spells them. */
final class StrategyInForceProcess {
    static final String KEY = "strategy-in-force";

    private StrategyInForceProcess() {}

    /** What the case carries: ids, outcomes and ISO dates. */
    static final class Variables {
        /** The strategy's reference, which is the business key too. */
        static final ProcessVariable<String> STRATEGY = ProcessVariable.text("strategy");

        /** {@code no-change}, {@code minor} or {@code major}. */
        static final ProcessVariable<String> REVIEW_FINDING = ProcessVariable.text("reviewFinding");

        private Variables() {}
    }

    /** The messages that turn it. */
    static final class Messages {
        static final String STRATEGY_SUPERSEDED = "strategy-superseded";
        static final String STRATEGY_REVOKED = "strategy-revoked";
        static final String TERM_EXTENDED = "term-extended";

        private Messages() {}
    }

    /** The elements that Java or a test names. */
    static final class Elements {
        static final String CATCH_EVENT_REVIEW_FALLS_DUE = "CatchEvent_ReviewFallsDue";
        static final String TASK_REVIEW_STRATEGY = "Task_ReviewStrategy";
        static final String TASK_BEGIN_SUCCESSOR = "Task_BeginSuccessor";
        static final String BOUNDARY_EVENT_TERM_ENDED = "BoundaryEvent_TermEnded";
        static final String BOUNDARY_EVENT_TERM_EXTENDED = "BoundaryEvent_TermExtended";
        static final String END_EVENT_SUPERSEDED_BY_NEXT = "EndEvent_SupersededByNext";
        static final String END_EVENT_REVOKED_BY_COUNCIL = "EndEvent_RevokedByCouncil";
        static final String END_EVENT_STRATEGY_EXPIRED = "EndEvent_StrategyExpired";

        private Elements() {}
    }
}
