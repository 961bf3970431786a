package uk.mandate.decision;

import java.time.LocalDate;

/** The Council stage ended without an adoption; whoever holds the strategy listens, in the same transaction. */
public record CouncilDidNotAdopt(String caseReference, LocalDate decidedOn, String why) {}
