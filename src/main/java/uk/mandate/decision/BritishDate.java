package uk.mandate.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as people read it in a report: {@code Wednesday 26 February 2025}. */
public final class BritishDate {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private BritishDate() {}

    public static String words(LocalDate date) {
        return WORDS.format(date);
    }
}
