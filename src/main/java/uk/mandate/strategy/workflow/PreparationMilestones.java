package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyPreparationProcess.Elements.*;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.mandate.process.Milestones;
import uk.mandate.strategy.CabinetEndsCase;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;

/** What preparation tells the strategy as it goes. */
@Component
class PreparationMilestones implements Milestones {
    private final StrategyService strategies;
    private final CabinetEndsCase cabinet;

    PreparationMilestones(StrategyService strategies, CabinetEndsCase cabinet) {
        this.strategies = strategies;
        this.cabinet = cabinet;
    }

    @Override
    public String process() {
        return StrategyPreparationProcess.KEY;
    }

    @Override
    public Map<String, Consumer<String>> reached() {
        return Map.of(
                TASK_DRAFT_STRATEGY, stage(Stage.DRAFT),
                CALL_ACTIVITY_CABINET_DECIDES_ON_DRAFT, stage(Stage.CLEARANCE, Stage.CABINET_1),
                CALL_ACTIVITY_CONSULT_PUBLIC, stage(Stage.CONSULTATION),
                CALL_ACTIVITY_SCRUTINY_REVIEWS_DRAFT, stage(Stage.SCRUTINY),
                TASK_FINALISE_STRATEGY, stage(Stage.FINALISE),
                CALL_ACTIVITY_CABINET_DECIDES_ON_FINAL, stage(Stage.CABINET_2),
                END_EVENT_CABINET_REFUSED, with(cabinet::refused),
                END_EVENT_CABINET_DID_NOT_PROCEED, with(cabinet::didNotProceed));
    }

    private Consumer<String> stage(Stage stage) {
        return with(reference -> strategies.reach(reference, stage));
    }

    /** The first of these stages, unless the case stands at one of them already. */
    private Consumer<String> stage(Stage first, Stage other) {
        return with(reference -> strategies.reachFirstOf(reference, first, other));
    }

    private static Consumer<String> with(Consumer<StrategyReference> reached) {
        return caseReference -> reached.accept(new StrategyReference(caseReference));
    }
}
