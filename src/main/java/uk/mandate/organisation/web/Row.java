package uk.mandate.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;

/**
 * One line of a history: who or what, how, and between which days.
 *
 * @param id of the line itself, for ending it
 * @param subject the id of the person, office, body or authority that the line leads to
 * @param detail such as the manner or the seat, in words; may be empty
 */
public record Row(
        String id,
        String subject,
        String name,
        String detail,
        LocalDate standsFrom,
        @Nullable LocalDate standsUntil,
        boolean withdrawn) {

    public Row withName(String words) {
        return new Row(id, subject, words, detail, standsFrom, standsUntil, withdrawn);
    }

    public Row withDetail(String words) {
        return new Row(id, subject, name, words, standsFrom, standsUntil, withdrawn);
    }

    public String from() {
        return BritishDates.words(standsFrom);
    }

    public String until() {
        return standsUntil == null ? "" : BritishDates.words(standsUntil);
    }

    /** Where the line stands on that day: now, ahead, over, or withdrawn before it began. */
    public String state(LocalDate on) {
        if (withdrawn) {
            return "Withdrawn";
        }
        if (standsFrom.isAfter(on)) {
            return "Planned";
        }
        return standsUntil != null && standsUntil.isBefore(on) ? "Ended" : "Current";
    }

    /** Whether an end, or an earlier one, can still be given. */
    public boolean canEnd(LocalDate on) {
        return !withdrawn && (standsUntil == null || !standsUntil.isBefore(on));
    }
}
