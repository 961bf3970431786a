package uk.mandate.policy;

/** What the policy asks of the minutes of Council's decisions, for which the law names no parts. */
public enum CouncilMinutes {
    /** The parts that the law asks of an executive decision's record: each is there, be it as "none". */
    ALL_PARTS,
    /** The resolution, and whatever else the minutes hold. A policy that does not say asks no more. */
    RESOLUTION
}
