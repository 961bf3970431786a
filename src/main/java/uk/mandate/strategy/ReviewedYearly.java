package uk.mandate.strategy;

import java.time.LocalDate;
import uk.mandate.calendar.BritishDates;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R36: a strategy in force is reviewed each year, and the area is not without one. */
final class ReviewedYearly extends Rule {
    ReviewedYearly() {
        super(
                "R36",
                Kind.STATUTE,
                Confidence.SECONDARY,
                "SI 2007/1830",
                "The strategic assessment is made and the strategy reviewed each year; before a strategy expires its"
                        + " successor is in force.");
    }

    /** The day by which the next review is held, counted from the last one or from the day on which it came into force. */
    static LocalDate due(LocalDate lastReviewed) {
        return lastReviewed.plusYears(1);
    }

    /** Judges a review that was held: a fact, which is recorded whatever it broke. */
    Judgement check(PolicyVersion under, LocalDate lastReviewed, LocalDate reviewedOn) {
        var due = due(lastReviewed);
        return reviewedOn.isAfter(due)
                ? broken(
                        under,
                        "the strategy was reviewed on " + BritishDates.withWeekday(reviewedOn)
                                + ". Lawful was a review by " + BritishDates.withWeekday(due)
                                + ", a year after the one before.")
                : met(
                        under,
                        "the strategy was reviewed on " + BritishDates.withWeekday(reviewedOn) + ", within a year.");
    }

    /** Judges that the term has ended. */
    Judgement checkExpiry(PolicyVersion under, LocalDate termEnded, boolean otherInForce) {
        var ended = "the term ended on " + BritishDates.withWeekday(termEnded);
        return otherInForce
                ? met(under, ended + ", and another strategy is in force.")
                : broken(
                        under,
                        ended + " and no other strategy is in force: the duty of section 6 of the Crime and Disorder"
                                + " Act 1998 is unmet. Lawful was an extension by Council or a successor in force by that"
                                + " day.");
    }
}
