package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Elements.*;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.mandate.process.Milestones;
import uk.mandate.strategy.PartnershipService;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;

/** What the approval tells the strategy as it goes. */
@Component
class ApprovalMilestones implements Milestones {
    private final StrategyService strategies;
    private final PartnershipService partnership;

    ApprovalMilestones(StrategyService strategies, PartnershipService partnership) {
        this.strategies = strategies;
        this.partnership = partnership;
    }

    @Override
    public String process() {
        return StrategyApprovalProcess.KEY;
    }

    @Override
    public Map<String, Consumer<String>> reached() {
        return Map.of(
                TASK_PUBLISH_STRATEGY,
                stage(Stage.PUBLISH),
                TASK_SEND_POLICING_BODY_COPY,
                stage(Stage.PUBLISH),
                TASK_ARRANGE_PARTNERSHIP_MEETING,
                stage(Stage.PARTNERSHIP),
                TASK_RECORD_PARTNERSHIP_DECISION,
                stage(Stage.PARTNERSHIP),
                THROW_EVENT_RETURNED_TO_DRAFT,
                with(strategies::returnToDraft),
                THROW_EVENT_RETURNED_TO_CABINET,
                with(partnership::returnToCabinet),
                CALL_ACTIVITY_STRATEGY_IN_FORCE,
                with(partnership::enterIntoForce),
                FirstApprovalModel.END_EVENT_STRATEGY_IN_FORCE,
                with(partnership::endInForce),
                FirstApprovalModel.END_EVENT_RETURNED_TO_CABINET,
                with(partnership::endAtCabinet),
                FirstApprovalModel.END_EVENT_RETURNED_TO_DRAFT,
                with(strategies::endInDraft));
    }

    private Consumer<String> stage(Stage stage) {
        return with(reference -> strategies.reach(reference, stage));
    }

    private static Consumer<String> with(Consumer<StrategyReference> reached) {
        return caseReference -> reached.accept(new StrategyReference(caseReference));
    }
}
