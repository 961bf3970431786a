package uk.mandate.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.TypedDates;

/** One day of a filter in the three parts that a page shows; all of them are empty where no day was asked for. */
record TypedDay(String day, String month, String year) {

    /** From its parts or, where none was typed, from the date in one piece; what is not a date stands where the day would. */
    static TypedDay of(@Nullable String iso, @Nullable String day, @Nullable String month, @Nullable String year) {
        var parts = new TypedDay(text(day), text(month), text(year));
        return parts.isEmpty()
                ? TypedDates.read(text(iso)).map(TypedDay::of).orElseGet(() -> new TypedDay(text(iso), "", ""))
                : parts;
    }

    private static TypedDay of(LocalDate date) {
        return new TypedDay(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    Optional<LocalDate> date() {
        return TypedDates.read(day, month, year);
    }

    /** In one piece, as a link carries it; {@code null} where there is none. */
    public @Nullable String iso() {
        return date().map(LocalDate::toString).orElse(null);
    }

    boolean isUnreadable() {
        return !isEmpty() && date().isEmpty();
    }

    private boolean isEmpty() {
        return TypedText.isBlank(day + month + year);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
