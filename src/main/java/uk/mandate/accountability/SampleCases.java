package uk.mandate.accountability;

/** Says which cases are examples, of which parts are illustrative, and no council's business; whoever keeps cases answers. */
public interface SampleCases {
    /** Also {@code false} of a case that does not exist. */
    boolean isSample(String caseReference);
}
