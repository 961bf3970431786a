package uk.mandate.decision;

import java.time.LocalDate;
import java.util.Optional;
import uk.mandate.calendar.BritishDates;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R37: the local policing body gets a copy of the adopted strategy. */
public final class PolicingBodyHasCopy extends Rule {
    public PolicingBodyHasCopy() {
        super(
                "R37",
                Kind.STATUTE,
                Confidence.READ,
                "SI 2007/1830 reg. 13A",
                "A copy of the adopted strategy goes to the local policing body.");
    }

    /** Judges whether the copy has gone out. */
    public Judgement check(PolicyVersion under, Optional<LocalDate> sentOn) {
        return sentOn.map(on ->
                        met(under, "the local policing body got its copy on " + BritishDates.withWeekday(on) + "."))
                .orElseGet(
                        () -> broken(
                                under,
                                "no copy of the strategy to the local policing body is on record. Send it today and record it."));
    }
}
