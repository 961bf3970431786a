package uk.mandate.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates as people and programs type them. A date of another millennium is a slip of the keyboard, and neither the database,
 * nor the engine, nor a sentence holds every date that a computer knows: so all places that take a date take these.
 */
public final class TypedDates {
    /** The years that are taken, as every sentence about a date that is not says them. */
    public static final String YEARS = "a year from 1900 to 2199";
    /** What is wanted where a date is written in one piece. */
    public static final String WANTED = "a date such as 2025-02-26, in " + YEARS;

    /** A time of day as forms send it, on the 24-hour clock. */
    public static final String TIME_OF_DAY = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private TypedDates() {}

    /** The date in ISO form; empty where it is none, or none that is taken. */
    public static Optional<LocalDate> read(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso)).filter(TypedDates::isTaken);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The date whose parts were typed one by one; empty as for {@link #read(String)}. */
    public static Optional<LocalDate> read(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)))
                    .filter(TypedDates::isTaken);
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    /** Whether the date's year is one of those that are taken. */
    public static boolean isTaken(LocalDate date) {
        return date.getYear() >= FIRST && date.getYear() <= LAST;
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
