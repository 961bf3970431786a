package uk.mandate.process;

/** What an officer's answer is: something that is done by it, or something that has happened and is written down. */
public enum StepOrFact {
    /** It does something in the case: arranges, publishes, sends, submits. An open breach stops it. */
    STEP,
    /** It records what happened: a decision, a receipt, an answer. It is always recorded, whatever was broken. */
    FACT
}
