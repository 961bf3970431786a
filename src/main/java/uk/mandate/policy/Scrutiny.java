package uk.mandate.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

/**
 * What the council lets Overview and Scrutiny do with a draft.
 *
 * @param looksAgain whether it looks at what Cabinet recommends, beside the draft that was consulted on
 * @param extraTime who grants the time that it asks for
 */
public record Scrutiny(
        @JsonProperty("looks-again") @NotNull(message = "is missing") Boolean looksAgain,
        @NotNull(message = "is missing") ExtraTime extraTime) {}
