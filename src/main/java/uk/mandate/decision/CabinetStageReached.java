package uk.mandate.decision;

/** A case's report is with Cabinet: it is to be listed, decided or published. */
public record CabinetStageReached(String caseReference) {}
