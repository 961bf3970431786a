package uk.mandate.policy;

import static uk.mandate.calendar.BritishDates.words;

import java.time.LocalDate;

/** R18: the Leader hears of Council's decision in good time. */
public final class LeaderTold extends Rule {
    private static final String CLOCK = "leader-told";

    public LeaderTold() {
        super(
                "R18",
                Kind.CONSTITUTION,
                Confidence.SECONDARY,
                "council's constitution, budget and policy framework rules",
                "The Leader is told of Council's decision within the policy's number of days.");
    }

    /**
     * Whether the Leader was told in time. The date is a fact: a late one is recorded all the same, as a breach.
     *
     * @param councilMet the day on which Council decided
     */
    public Judgement check(PolicyPack policy, LocalDate councilMet, LocalDate received) {
        var clock = policy.clock(CLOCK);
        var last = clock.lastDay(councilMet);
        var fact = "the Leader received Council's decision of " + words(councilMet) + " on " + words(received);
        return received.isAfter(last)
                ? missed(
                        clock,
                        policy.version(),
                        fact + "; the " + clock.words() + " ended on " + words(last) + ". Lawful was any day up to "
                                + words(last) + ".")
                : met(policy.version(), fact + ", within the " + clock.words() + " that end on " + words(last) + ".");
    }
}
