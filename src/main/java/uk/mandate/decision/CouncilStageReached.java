package uk.mandate.decision;

/**
 * The case moved to another part of the Council stage.
 *
 * @param stage {@code council}, {@code leader} or {@code council-final}
 */
public record CouncilStageReached(String caseReference, String stage) {}
