package uk.mandate.strategy.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.mandate.accountability.PersonId;
import uk.mandate.strategy.Stage;

/**
 * The text as it went to a body.
 *
 * @param number from 1
 * @param round the round of the draft
 * @param stage where it went
 * @param revision the last one that it holds
 * @param documents the stored versions that went with it
 * @param openedAt when work on it began
 * @param frozenAt when it went
 */
public record Edition(
        int number,
        int round,
        Stage stage,
        int revision,
        List<UUID> documents,
        Instant openedAt,
        Instant frozenAt,
        PersonId frozenBy) {}
