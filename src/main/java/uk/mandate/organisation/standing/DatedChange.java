package uk.mandate.organisation.standing;

import java.time.LocalDate;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;

/**
 * When a change takes effect and why: no change of the organisation goes without.
 *
 * @param effective for a beginning the first day, for an end the last day
 */
public record DatedChange(LocalDate effective, String reason) {
    static final int LONGEST_REASON = 5_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    public DatedChange {
        reason = reason.strip();
        if (TypedText.isBlank(reason)) {
            throw new Refusal("Say why: every change of the organisation needs a reason.");
        }
        TypedText.requireRecordable("Reason", reason);
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("The reason is too long. Use at most 5,000 characters.");
        }
        if (effective.isBefore(EARLIEST) || effective.isAfter(LATEST)) {
            throw new Refusal("The year is not plausible. Give a year between 1900 and 2199.");
        }
    }
}
