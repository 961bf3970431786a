package uk.mandate.decision;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import uk.mandate.calendar.CaseClock;

/**
 * How long an answer that the Leader gave in time may be written down.
 *
 * @param from the day from which it counts, which is never counted itself
 */
public record TimeToRecord(LocalDate from, LocalDate lastDay) {
    /** The moment from which silence may be recorded. */
    public ZonedDateTime end() {
        return lastDay.plusDays(1).atStartOfDay(CaseClock.LONDON);
    }
}
