package uk.mandate.decision.workflow;

/** What the Council stage hands back to the approval. */
final class CouncilResult {
    static final String ADOPTED = "adopted";
    static final String NOT_ADOPTED = "not-adopted";

    private CouncilResult() {}
}
