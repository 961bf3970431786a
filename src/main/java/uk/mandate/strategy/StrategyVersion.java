package uk.mandate.strategy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.Spelling;

/**
 * One version of the strategy's text.
 *
 * @param number 1 for the first
 * @param documentVersion the stored text, where one is stored
 * @param since the day since which it has this status
 */
@Embeddable
public record StrategyVersion(
        int number, @Enumerated(EnumType.STRING) Status status, @Nullable UUID documentVersion, LocalDate since) {

    StrategyVersion adopted(LocalDate on) {
        return new StrategyVersion(number, Status.ADOPTED, documentVersion, on);
    }

    StrategyVersion published(UUID document, LocalDate on) {
        return new StrategyVersion(number, Status.PUBLISHED, document, on);
    }

    /** The next version, which Council adopted in place of this one. */
    StrategyVersion amended(LocalDate on) {
        return new StrategyVersion(number + 1, Status.ADOPTED, null, on);
    }

    /** The next version, which is drafted in place of this one. */
    StrategyVersion draftedAnew(LocalDate on) {
        return new StrategyVersion(number + 1, Status.DRAFT, null, on);
    }

    /** How far a version has come. */
    public enum Status {
        DRAFT,
        ADOPTED,
        PUBLISHED;

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
