package uk.mandate.strategy;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;

/** What stands against the council on a case, for as long as no other strategy of that kind is in force. */
@Component
public class StandingWarnings {
    static final String NONE_IN_FORCE = "No strategy in force (CDA 1998 s.6).";
    static final String DUTY_UNMET =
            "Duty unmet: the term of this strategy has ended and no other is in force (CDA 1998 s.6, R36).";

    private final Strategies strategies;
    private final CaseClock clock;

    StandingWarnings(Strategies strategies, CaseClock clock) {
        this.strategies = strategies;
        this.clock = clock;
    }

    /** The warning that stands on this case today; empty where none does, or another strategy is in force. */
    @Transactional(readOnly = true)
    public Optional<String> of(Strategy strategy) {
        var today = clock.today();
        return strategy.standingWarning(today).filter(warning -> strategies.ofKind(strategy.reference()).stream()
                .noneMatch(other -> other.isInForce(today)));
    }
}
