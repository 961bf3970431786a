package uk.mandate.strategy.workflow;

import java.util.Collection;
import java.util.Date;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CasePolicies;
import uk.mandate.process.CaseInHand;
import uk.mandate.process.ExposedToModels;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.clearance.ClearanceService;

/** The clearing of a report as models ask about it: {@code ${clearances.officesAsked(stage)}}. */
@ExposedToModels
@Component
public class Clearances {
    private static final String CLOCK = "clear-report";

    private final ClearanceService clearances;
    private final CasePolicies policies;
    private final CaseClock clock;

    Clearances(ClearanceService clearances, CasePolicies policies, CaseClock clock) {
        this.clearances = clearances;
        this.policies = policies;
        this.clock = clock;
    }

    /** The offices that are asked, as they stand when the asking begins. */
    public Collection<String> officesAsked(String stage) {
        return clearances.officesAsked(CaseInHand.reference(), Stage.of(stage));
    }

    /** When the report has not been cleared in time, counted from today: the start of the day after the last one. */
    @SuppressWarnings("JavaUtilDate") // The engine's expressions know no other type.
    public Date missedAt(String stage) {
        var counted = policies.of(CaseInHand.reference()).clock(CLOCK);
        return Date.from(counted.end(clock.today()).toInstant());
    }
}
