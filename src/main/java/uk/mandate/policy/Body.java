package uk.mandate.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * A body that meets and decides, by the name that minutes use.
 *
 * @param quorum how many of its members have to be present; {@code null} where the policy does not say
 */
public record Body(
        @NotNull(message = "is missing") String name,
        @Positive(message = "must be at least 1") @Nullable Integer quorum) {}
