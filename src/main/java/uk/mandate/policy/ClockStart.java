package uk.mandate.policy;

/** The event from which a clock runs. */
public enum ClockStart {
    STAGE_REACHED,
    MEETING_HELD,
    COUNCIL_MET,
    LEADER_RECEIVED,
    LEADER_PERIOD_ENDED,
    LEADER_OBJECTION_RECEIVED,
    STRATEGY_ADOPTED,
    STRATEGY_PUBLISHED,
    CONSULTATION_OPENED
}
