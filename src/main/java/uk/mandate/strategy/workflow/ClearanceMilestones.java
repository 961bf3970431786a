package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.ReportClearanceProcess.Elements.TASK_CLEAR_REPORT;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.mandate.process.Milestones;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;

/** Where a strategy stands while its report is being cleared. */
@Component
class ClearanceMilestones implements Milestones {
    private final StrategyService strategies;

    ClearanceMilestones(StrategyService strategies) {
        this.strategies = strategies;
    }

    @Override
    public String process() {
        return ReportClearanceProcess.KEY;
    }

    @Override
    public Map<String, Consumer<String>> reached() {
        return Map.of(TASK_CLEAR_REPORT, caseReference -> reach(new StrategyReference(caseReference)));
    }

    /** The stage of clearing precedes Cabinet's first decision; the final report is cleared at Cabinet's second. */
    private void reach(StrategyReference reference) {
        var stands = strategies.stageOf(reference);
        if (stands.compareTo(Stage.CLEARANCE) < 0) {
            strategies.reach(reference, Stage.CLEARANCE);
        } else if (stands == Stage.FINALISE) {
            strategies.reach(reference, Stage.CABINET_2);
        }
    }
}
