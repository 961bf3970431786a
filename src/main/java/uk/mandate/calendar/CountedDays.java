package uk.mandate.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Arithmetic over the days that count under one counting. The day a count starts from is never counted itself. */
public final class CountedDays {
    private final Predicate<LocalDate> counting;

    CountedDays(Predicate<LocalDate> counting) {
        this.counting = counting;
    }

    public boolean counts(LocalDate date) {
        return counting.test(date);
    }

    /** The last of so many counted days after the start; the start itself for none. */
    public LocalDate after(LocalDate start, int days) {
        return step(start, days, 1);
    }

    /** The first of so many counted days before the end; the end itself for none. */
    public LocalDate before(LocalDate end, int days) {
        return step(end, days, -1);
    }

    /** This day where it counts, else the next that does. */
    public LocalDate onOrAfter(LocalDate date) {
        return counts(date) ? date : after(date, 1);
    }

    /** This day where it counts, else the last before it that does. */
    public LocalDate onOrBefore(LocalDate date) {
        return counts(date) ? date : before(date, 1);
    }

    private LocalDate step(LocalDate from, int days, int direction) {
        if (days < 0) {
            throw new IllegalArgumentException("A count of days is never negative.");
        }
        var day = from;
        for (var left = days; left > 0; ) {
            day = day.plusDays(direction);
            if (counts(day)) {
                left--;
            }
        }
        return day;
    }
}
