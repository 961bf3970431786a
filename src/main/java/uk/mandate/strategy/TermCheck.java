package uk.mandate.strategy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;

/** Whether a file's term can be that of a strategy under way, and whether its reference has the years of that term. */
final class TermCheck {
    private final LocalDate today;
    private final FileErrors errors;

    TermCheck(LocalDate today, FileErrors errors) {
        this.today = today;
        this.errors = errors;
    }

    /** Tells what is wrong; what is {@code null} could not be read, which is told elsewhere. */
    void check(@Nullable StrategyReference reference, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(today)) {
            errors.add("“until” is " + BritishDates.withWeekday(until)
                    + ", so the term has ended: bring in the strategy that is to follow it.");
        }
        if (from == null || until == null) {
            return;
        }
        errors.unless(from.isBefore(until), "The term ends before it begins.");
        if (reference != null && !reference.years().equals(from.getYear() + "-" + until.getYear())) {
            errors.add("“reference” has the years " + reference.years() + ", but the term is of " + from.getYear() + "-"
                    + until.getYear() + ": a reference has the first and the last year of the term.");
        }
    }
}
