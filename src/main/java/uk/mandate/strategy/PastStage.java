package uk.mandate.strategy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage that the strategy had passed before it came to Mandate.
 *
 * @param happenedOn when it happened; {@code null} where the papers do not hold it
 * @param recordedOn when it was written down there
 * @param words what happened, or why the papers do not hold it
 * @param inSource whether the papers hold it
 */
@Embeddable
public record PastStage(
        @Enumerated(EnumType.STRING) Stage stage,
        @Nullable LocalDate happenedOn,
        @Nullable LocalDate recordedOn,
        String words,
        boolean inSource) {}
