package uk.mandate.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One clock as the policy writes it.
 *
 * @param counting {@code calendar}, {@code working} or another counting that the policy names
 * @param clear whether both end days are excluded
 * @param from the event that starts it; absent where it is counted back from a meeting
 * @param counts for consultation: what counts towards its days
 */
record ClockValues(
        @PositiveOrZero(message = "must not be negative")
                @Max(value = 366, message = "must not be more than 366")
                @NotNull(message = "is missing")
                Integer days,
        @NotNull(message = "is missing") String counting,
        boolean clear,
        @Nullable ClockStart from,
        @NotNull(message = "is missing (minimum, maximum or target)") ClockKind kind,
        Set<ConsultationForm> counts) {
    ClockValues {
        counts = Defaults.set(counts);
    }
}
