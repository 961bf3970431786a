package uk.mandate.strategy.workflow;

import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.CaseInHand;
import uk.mandate.process.ExposedToModels;
import uk.mandate.strategy.InForceService;
import uk.mandate.strategy.StrategyReference;

/** When a strategy in force is to be reviewed, and when its term is over, as models name it. */
@ExposedToModels
@Component
public class InForce {
    private final InForceService inForce;

    InForce(InForceService inForce) {
        this.inForce = inForce;
    }

    /** The beginning of the day on which the next yearly review falls due. */
    public Date nextReview() {
        return beginning(inForce.nextReview(reference()));
    }

    /** The beginning of the day after the last one of the term. */
    public Date termEnds() {
        return beginning(inForce.termEnds(reference()).plusDays(1));
    }

    private static StrategyReference reference() {
        return new StrategyReference(CaseInHand.reference());
    }

    @SuppressWarnings("JavaUtilDate") // The engine's expressions know no other type.
    private static Date beginning(LocalDate day) {
        return Date.from(day.atStartOfDay(CaseClock.LONDON).toInstant());
    }
}
