package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyInForceProcess.Elements.END_EVENT_STRATEGY_EXPIRED;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.mandate.process.Milestones;
import uk.mandate.strategy.InForceService;
import uk.mandate.strategy.StrategyReference;

/** What the life in force tells the strategy as it goes. */
@Component
class InForceMilestones implements Milestones {
    private final InForceService inForce;

    InForceMilestones(InForceService inForce) {
        this.inForce = inForce;
    }

    @Override
    public String process() {
        return StrategyInForceProcess.KEY;
    }

    @Override
    public Map<String, Consumer<String>> reached() {
        return Map.of(
                END_EVENT_STRATEGY_EXPIRED, caseReference -> inForce.expire(new StrategyReference(caseReference)));
    }
}
