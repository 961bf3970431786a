package uk.mandate.strategy;

import java.time.LocalDate;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.BritishDates;

/**
 * A strategy as it is to be begun.
 *
 * @param letters what its reference begins with, such as {@code CSS}; the years are those of the term
 * @param from first day of its term
 * @param until last day of its term
 * @param sample whether it is an example and no council's business
 */
public record NewStrategy(String letters, String title, LocalDate from, LocalDate until, boolean sample) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TERM_IN_YEARS = 10;

    /** The reference that follows from the letters and the term. */
    StrategyReference reference() {
        var reference = letters + "-" + from.getYear() + "-" + until.getYear();
        if (!StrategyReference.isWellFormed(reference)) {
            throw new Refusal("The letters of a reference are two to five capitals, such as CSS for a community safety"
                    + " strategy.");
        }
        return new StrategyReference(reference);
    }

    /** Refuses what can be no strategy to come. */
    void check(LocalDate today) {
        TypedText.requireRecordable("Title", title);
        if (TypedText.isBlank(title) || title.length() > LONGEST_TITLE) {
            throw new Refusal("Give the strategy a title of 1 to 200 characters.");
        }
        if (!from.isBefore(until)) {
            throw new Refusal(
                    "The term ends before it begins: give a last day after " + BritishDates.words(from) + ".");
        }
        if (until.isBefore(today)) {
            throw new Refusal("The term ended on " + BritishDates.withWeekday(until)
                    + ": begin the strategy that is to follow it.");
        }
        if (until.isAfter(from.plusYears(LONGEST_TERM_IN_YEARS))) {
            throw new Refusal("A term of more than ten years is no term of a strategy: check its first and last day.");
        }
    }
}
