package uk.mandate.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalTime;
import java.util.Set;

/**
 * The window in which scrutiny may stop an executive decision.
 *
 * @param publicationDayCounts whether the day of publication is the first of the days
 * @param closesAt the hour of the last day at which the window ends
 * @param effective when a decision that nobody called in takes effect
 * @param members how many councillors a request needs
 * @param scrutinyMeetsWithin working days in which scrutiny meets on a request
 * @param reconsiderWithin working days in which the executive reconsiders
 */
public record CallIn(
        @PositiveOrZero(message = "must not be negative") @NotNull(message = "is missing") Integer days,
        @NotNull(message = "is missing") String counting,
        @JsonProperty("publicationDayCounts") @NotNull(message = "is missing") Boolean publicationDayCounts,
        @JsonProperty("closesAt") @NotNull(message = "is missing") LocalTime closesAt,
        @NotNull(message = "is missing") Effective effective,
        @Positive(message = "must be at least 1") @NotNull(message = "is missing") Integer members,
        @JsonProperty("scrutinyMeetsWithin") @Positive(message = "must be at least 1") @NotNull(message = "is missing")
                Integer scrutinyMeetsWithin,
        @JsonProperty("reconsiderWithin") @Positive(message = "must be at least 1") @NotNull(message = "is missing")
                Integer reconsiderWithin,
        @JsonProperty("appliesTo") @NotNull(message = "is missing") Set<Scope> appliesTo,
        Set<Exempt> except) {
    public CallIn {
        except = Defaults.set(except);
    }

    /** When a decision takes effect that was not called in. */
    public enum Effective {
        NEXT_WORKING_DAY,
        AT_CLOSE,
        ON_PUBLICATION
    }

    /** Which decisions can be called in. */
    public enum Scope {
        KEY,
        CABINET,
        OFFICER_KEY
    }

    /** Decisions that cannot be called in although they fall under the scope. */
    public enum Exempt {
        BPF_DRAFT_FOR_CONSULTATION
    }
}
