package uk.mandate.decision;

import java.time.LocalDate;
import uk.mandate.calendar.BritishDates;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyPack;
import uk.mandate.policy.Rule;

/** R20: where the Leader objects, Council meets again soon. */
final class CouncilMeetsAgainInTime extends Rule {
    static final String CLOCK = "council-reconvenes";

    CouncilMeetsAgainInTime() {
        super(
                "R20",
                Kind.CONSTITUTION,
                Confidence.SECONDARY,
                "constitution",
                "Where the Leader objects, Council meets again within the policy's number of days.");
    }

    LocalDate lastDay(PolicyPack policy, LocalDate objectedOn) {
        return policy.clock(CLOCK).lastDay(objectedOn);
    }

    Judgement check(PolicyPack policy, LocalDate objectedOn, LocalDate meeting) {
        var lastDay = lastDay(policy, objectedOn);
        return meeting.isAfter(lastDay)
                ? broken(
                        policy.version(),
                        "a Council meeting on %s is later than %s after the Leader's objection of %s. The last lawful day is %s."
                                .formatted(
                                        BritishDates.withWeekday(meeting),
                                        policy.clock(CLOCK).words(),
                                        BritishDates.withWeekday(objectedOn),
                                        BritishDates.withWeekday(lastDay)))
                : met(
                        policy.version(),
                        "Council meets again on %s, and %s is the last lawful day."
                                .formatted(BritishDates.withWeekday(meeting), BritishDates.withWeekday(lastDay)));
    }
}
