package uk.mandate.strategy;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecords;

/** Ends the case of a strategy with which Cabinet does not go on, for the reasons that its decision gives. */
@Service
@Transactional
public class CabinetEndsCase {
    private final Strategies strategies;
    private final StrategyService cases;
    private final DecisionRecords decisions;

    CabinetEndsCase(Strategies strategies, StrategyService cases, DecisionRecords decisions) {
        this.strategies = strategies;
        this.cases = cases;
        this.decisions = decisions;
    }

    /** Cabinet refused the draft. */
    public void refused(StrategyReference reference) {
        end(reference, Ending.REFUSED);
    }

    /** Cabinet did not recommend the final version to Council, and does not go on with it. */
    public void didNotProceed(StrategyReference reference) {
        end(reference, Ending.NOT_PROCEEDED_WITH);
    }

    private void end(StrategyReference reference, Ending how) {
        var decision = decisions.latest(reference.value(), Body.CABINET).orElseThrow();
        var reasons = decision.minute().reasons();
        cases.end(
                strategies.require(reference),
                how,
                decision.words() + "." + (reasons == null ? "" : " Cabinet's reasons: " + reasons),
                decision.happenedOn(),
                List.of());
    }
}
