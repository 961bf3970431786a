package uk.mandate.organisation.standing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as British people write them: 26 February 2025. */
public final class BritishDate {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private BritishDate() {}

    public static String of(LocalDate day) {
        return FORMAT.format(day);
    }
}
