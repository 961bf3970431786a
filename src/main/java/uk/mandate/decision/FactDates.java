package uk.mandate.decision;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;

/** When a fact can have happened: not in the future, and not before what it follows from. */
@Component
public class FactDates {
    private final CaseClock clock;

    FactDates(CaseClock clock) {
        this.clock = clock;
    }

    /** Refuses a fact that lies in the future. {@code fact} reads as "The meeting" or "The Leader's answer". */
    public void refuseFuture(String fact, LocalDate happenedOn) {
        if (happenedOn.isAfter(clock.today())) {
            throw new Refusal("%s is dated %s, which is in the future; enter a date up to today, %s."
                    .formatted(fact, BritishDates.withWeekday(happenedOn), BritishDates.withWeekday(clock.today())));
        }
    }

    /** Refuses a fact that lies in the future or before the fact that it follows from. */
    public void check(String fact, LocalDate happenedOn, LocalDate notBefore, String earlierFact) {
        refuseFuture(fact, happenedOn);
        if (happenedOn.isBefore(notBefore)) {
            throw new Refusal("%s is dated %s, which is before %s on %s; enter that day or a later one."
                    .formatted(
                            fact,
                            BritishDates.withWeekday(happenedOn),
                            earlierFact,
                            BritishDates.withWeekday(notBefore)));
        }
    }
}
