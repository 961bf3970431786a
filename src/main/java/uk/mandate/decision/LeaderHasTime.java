package uk.mandate.decision;

import java.time.LocalDate;
import uk.mandate.calendar.BritishDates;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyPack;
import uk.mandate.policy.Rule;

/** R17: the Leader has an instruction to reconsider, and a period in which to answer it. */
final class LeaderHasTime extends Rule {
    static final String CLOCK = "leader-objection";

    LeaderHasTime() {
        super(
                "R17",
                Kind.STATUTE,
                Confidence.READ,
                "SI 2001/3384 Sch. 2",
                "Council's objection, amendment in principle or reference back goes to the Leader with an instruction to"
                        + " reconsider and at least five working days, counted from the day after receipt.");
    }

    LocalDate lastDay(PolicyPack policy, LocalDate receivedOn) {
        return policy.clock(CLOCK).lastDay(receivedOn);
    }

    Judgement check(PolicyPack policy, LocalDate receivedOn) {
        return met(
                policy.version(),
                "the Leader received the instruction on %s and may answer until %s."
                        .formatted(
                                BritishDates.withWeekday(receivedOn),
                                BritishDates.withWeekday(lastDay(policy, receivedOn))));
    }

    Judgement checkAnswer(PolicyPack policy, LocalDate lastDay, LocalDate answeredOn) {
        return answeredOn.isAfter(lastDay)
                ? broken(
                        policy.version(),
                        "the Leader's period ended on %s, so an answer of %s counts as none. An answer given by %s may be recorded."
                                .formatted(
                                        BritishDates.withWeekday(lastDay),
                                        BritishDates.withWeekday(answeredOn),
                                        BritishDates.withWeekday(lastDay)))
                : met(
                        policy.version(),
                        "the Leader answered on %s, within the period that ends on %s."
                                .formatted(BritishDates.withWeekday(answeredOn), BritishDates.withWeekday(lastDay)));
    }
}
