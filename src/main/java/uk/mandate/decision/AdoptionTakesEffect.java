package uk.mandate.decision;

import java.time.LocalDate;
import uk.mandate.calendar.BritishDates;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R19: adopted unamended has effect at once; amended, only once the Leader's period has ended. */
public final class AdoptionTakesEffect extends Rule {
    public AdoptionTakesEffect() {
        super(
                "R19",
                Kind.CONSTITUTION,
                Confidence.SECONDARY,
                "constitution",
                "Adopted unamended: effective at once. Amended: in principle only, until the Leader's period has ended.");
    }

    /** The first day with effect of an amendment in principle to which the Leader did not object. */
    LocalDate afterPeriod(LocalDate periodEnds) {
        return periodEnds.plusDays(1);
    }

    /** Whether an adoption with effect from one day may be acted on, on another. */
    public Judgement check(PolicyVersion under, LocalDate effectiveOn, LocalDate actedOn) {
        return actedOn.isBefore(effectiveOn)
                ? broken(
                        under,
                        "Council amended the strategy, so its adoption holds in principle only until the Leader's period has"
                                + " ended. It may be published from " + BritishDates.withWeekday(effectiveOn) + ".")
                : met(under, "the adoption has had effect since " + BritishDates.withWeekday(effectiveOn) + ".");
    }
}
