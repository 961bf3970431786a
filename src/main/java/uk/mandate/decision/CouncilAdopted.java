package uk.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import uk.mandate.policy.Judgement;

/**
 * Council adopted the case's strategy for good; whoever holds the strategy listens, in the same transaction.
 *
 * @param adoptedOn the day of Council's decision
 * @param effectiveOn the first day on which the adoption has effect (R19)
 * @param amended whether Council adopted other words than it was given
 */
public record CouncilAdopted(
        String caseReference,
        LocalDate adoptedOn,
        LocalDate effectiveOn,
        boolean amended,
        List<Judgement> judgements) {}
