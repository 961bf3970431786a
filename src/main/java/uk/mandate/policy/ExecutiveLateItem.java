package uk.mandate.policy;

/** What to do with a Cabinet item that missed the agenda. */
public enum ExecutiveLateItem {
    REFUSE,
    CHAIR_MAY_ADMIT
}
