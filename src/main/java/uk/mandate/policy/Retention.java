package uk.mandate.policy;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How many years papers are kept at least; minutes and adopted strategies are kept for good whatever the policy says.
 *
 * @param respondentsMonths how many months after its closing day the names and addresses of those who answered a consultation
 *     are erased
 */
public record Retention(
        @Min(value = 6, message = "must be at least 6 years") @NotNull(message = "is missing") Integer executiveRecords,
        @Min(value = 4, message = "must be at least 4 years") @NotNull(message = "is missing") Integer backgroundPapers,
        @Min(value = 6, message = "must be at least 6 years") @NotNull(message = "is missing") Integer councilPapers,
        @Min(value = 6, message = "must be at least 6 years") @NotNull(message = "is missing") Integer officerDecisions,
        @Min(value = 1, message = "must be at least 1 year") @NotNull(message = "is missing") Integer evidence,
        @Min(value = 1, message = "must be at least 1 month") Integer respondentsMonths) {
    public Retention {
        respondentsMonths = Defaults.respondents(respondentsMonths);
    }
}
