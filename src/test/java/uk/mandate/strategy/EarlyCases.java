package uk.mandate.strategy;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.Policies;

/** Cases before Council for tests of one part of a case's life, whose process the test starts by itself. */
@Component
public class EarlyCases {
    private static final int LETTERS = 26;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Strategies strategies;
    private final Policies policies;
    private final CaseClock clock;

    EarlyCases(Strategies strategies, Policies policies, CaseClock clock) {
        this.strategies = strategies;
        this.policies = policies;
        this.clock = clock;
    }

    /** A strategy at this stage since today, under a reference of its own; no process runs for it. */
    @Transactional
    public String at(Stage stage) {
        var number = NEXT.getAndIncrement();
        var reference = "E" + letter(number / LETTERS) + letter(number) + "-2025-2028";
        strategies.save(new Strategy(
                new StrategyReference(reference),
                SampleStrategies.facts(),
                stage,
                clock.today(),
                policies.current().version()));
        return reference;
    }

    private static char letter(int number) {
        return (char) ('A' + number % LETTERS);
    }
}
