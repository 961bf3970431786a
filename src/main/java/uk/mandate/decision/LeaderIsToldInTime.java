package uk.mandate.decision;

import java.time.LocalDate;
import uk.mandate.calendar.BritishDates;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyPack;
import uk.mandate.policy.Rule;

/** R18: the Leader is told soon after Council's meeting. */
final class LeaderIsToldInTime extends Rule {
    static final String CLOCK = "leader-told";

    LeaderIsToldInTime() {
        super(
                "R18",
                Kind.CONSTITUTION,
                Confidence.SECONDARY,
                "constitution",
                "The Leader is told within the policy's number of working days.");
    }

    Judgement check(PolicyPack policy, LocalDate councilMetOn, LocalDate receivedOn) {
        var clock = policy.clock(CLOCK);
        var lastDay = clock.lastDay(councilMetOn);
        return receivedOn.isAfter(lastDay)
                ? broken(
                        policy.version(),
                        "the Leader received Council's decision of %s on %s, later than %s after it. %s would have been lawful."
                                .formatted(
                                        BritishDates.withWeekday(councilMetOn),
                                        BritishDates.withWeekday(receivedOn),
                                        clock.words(),
                                        "By " + BritishDates.withWeekday(lastDay)))
                : met(
                        policy.version(),
                        "the Leader received Council's decision on %s, and %s was the last day for it."
                                .formatted(BritishDates.withWeekday(receivedOn), BritishDates.withWeekday(lastDay)));
    }
}
