package uk.mandate.strategy.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;

/**
 * When a consultation opens and closes, whom it asks and how.
 *
 * @param consulted who is consulted
 * @param means how people are asked, in words; the channels and their counts stand beside it
 * @param departure why it is shorter than the rule asks, or longer than was published; {@code null} where it is neither
 */
public record Timetable(
        LocalDate opens, LocalDate closes, String consulted, String means, @Nullable Departure departure) {
    public Timetable {
        if (closes.isBefore(opens)) {
            throw new Refusal("The consultation closes on %s, before it opens on %s: give a later closing day."
                    .formatted(BritishDates.withWeekday(closes), BritishDates.withWeekday(opens)));
        }
    }

    /** The same until a later day, with the reason. */
    Timetable until(LocalDate later, Departure why) {
        return new Timetable(opens, later, consulted, means, why);
    }

    /** "from 1 April 2024 to 31 October 2024". */
    public String words() {
        return "from " + BritishDates.words(opens) + " to " + BritishDates.words(closes);
    }
}
