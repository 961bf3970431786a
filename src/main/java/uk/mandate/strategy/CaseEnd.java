package uk.mandate.strategy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a case ended, or why it is about to.
 *
 * @param ending {@code null} as long as only the reason is known
 */
@Embeddable
record CaseEnd(
        @Enumerated(EnumType.STRING) @Nullable Ending ending, @Nullable String endReason, @Nullable LocalDate endedOn) {

    /** The case ends with this reason as soon as the model says so. */
    static CaseEnd toCome(String reason) {
        return new CaseEnd(null, reason, null);
    }
}
