package uk.mandate.process;

/** Says whether something on record stops the steps of a case; asked by the gate before each answer that is a step. */
public interface StepStops {

    /**
     * Lets the step be taken, or stops it.
     *
     * @throws uk.mandate.accountability.Refusal where the case may take no step now; the sentence says what stands against it
     */
    void refuseStopped(String caseReference);
}
