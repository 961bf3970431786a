package uk.mandate.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times in the words of a British reader; every sentence and page uses them, never an ISO date. */
public final class BritishDates {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private BritishDates() {}

    /** Such as "26 February 2025". */
    public static String words(LocalDate date) {
        return DATE.format(date);
    }

    /** Such as "Wednesday 26 February 2025". */
    public static String withWeekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** Such as "26 February 2025 at 17:00", in Europe/London whatever the zone of the argument. */
    public static String words(ZonedDateTime moment) {
        var here = moment.withZoneSameInstant(CaseClock.LONDON);
        return words(here.toLocalDate()) + " at " + words(here.toLocalTime());
    }

    /** As {@link #words(ZonedDateTime)}. */
    public static String words(Instant moment) {
        return words(moment.atZone(CaseClock.LONDON));
    }

    /** Such as "17:00". */
    public static String words(LocalTime time) {
        return TIME.format(time);
    }
}
