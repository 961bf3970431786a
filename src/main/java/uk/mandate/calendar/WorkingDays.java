package uk.mandate.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/** The days on which the council's offices are open: Monday to Friday, less bank holidays, less its own closed days. */
final class WorkingDays implements Predicate<LocalDate> {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final BankHolidays bankHolidays;
    private final Set<LocalDate> closed;

    WorkingDays(BankHolidays bankHolidays, Set<LocalDate> closed) {
        this.bankHolidays = bankHolidays;
        this.closed = Set.copyOf(closed);
    }

    @Override
    public boolean test(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek()) && !bankHolidays.contains(date) && !closed.contains(date);
    }
}
