package uk.mandate.organisation.standing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;

/**
 * The days between which something stands.
 *
 * @param standsUntil the last day that counts; {@code null} where no end is known
 * @param withdrawn ended before it had begun, so it never stood; kept because nothing on record is removed
 */
@Embeddable
public record Tenure(LocalDate standsFrom, @Nullable LocalDate standsUntil, boolean withdrawn) {

    public static Tenure from(LocalDate first) {
        return new Tenure(first, null, false);
    }

    /** From the first day to the last, where there is one. */
    public static Tenure between(LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw new Refusal("The last day, %s, is before the first, %s. Give a last day on or after the first."
                    .formatted(BritishDates.words(last), BritishDates.words(first)));
        }
        return new Tenure(first, last, false);
    }

    public boolean covers(LocalDate day) {
        return !withdrawn && !day.isBefore(standsFrom) && !isOverBy(day);
    }

    /** Whether it stands on every day of the other. */
    public boolean contains(Tenure other) {
        var last = other.standsUntil;
        return covers(other.standsFrom) && (last == null ? standsUntil == null : !isOverBy(last));
    }

    public boolean overlaps(Tenure other) {
        return !withdrawn && !other.withdrawn && !isOverBy(other.standsFrom) && !other.isOverBy(standsFrom);
    }

    /** Whether the last day lies before this one. */
    public boolean isOverBy(LocalDate day) {
        return withdrawn || (standsUntil != null && standsUntil.isBefore(day));
    }

    /** Whether it stands, or will, on some day after this one. */
    public boolean standsBeyond(LocalDate day) {
        return !withdrawn && (standsUntil == null || standsUntil.isAfter(day));
    }

    /** The same, standing no longer than the last day; what has not begun by then, and not by today, is withdrawn. */
    public Tenure endingOn(LocalDate lastDay, LocalDate today) {
        if (withdrawn || (standsUntil != null && !standsUntil.isAfter(lastDay))) {
            throw new Refusal("This has already ended. Open the page again to see its dates.");
        }
        if (!lastDay.isBefore(standsFrom)) {
            return new Tenure(standsFrom, lastDay, false);
        }
        if (standsFrom.isAfter(today)) {
            return new Tenure(standsFrom, standsUntil, true);
        }
        throw new Refusal("This began on %s, so it cannot end before then. Give a last day on or after %s."
                .formatted(BritishDates.words(standsFrom), BritishDates.words(standsFrom)));
    }

    /** As a person reads it: "1 May 2024 to 30 April 2025", "from 1 May 2024". */
    public String words() {
        var first = BritishDates.words(standsFrom);
        return standsUntil == null ? "from " + first : first + " to " + BritishDates.words(standsUntil);
    }
}
