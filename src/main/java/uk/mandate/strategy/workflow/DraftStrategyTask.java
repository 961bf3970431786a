package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyPreparationProcess.Elements.TASK_DRAFT_STRATEGY;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CaseTask;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.draft.DraftingService;

/** "Draft the strategy". */
@Component
class DraftStrategyTask extends CaseTask<DraftStrategyAnswer> {
    private final DraftingService drafting;

    DraftStrategyTask(CaseBriefings briefings, DraftingService drafting) {
        super(briefings, StrategyPreparationProcess.KEY, TASK_DRAFT_STRATEGY, DraftStrategyAnswer.class);
        this.drafting = drafting;
    }

    @Override
    protected String stageName() {
        return Stage.DRAFT.title();
    }

    @Override
    protected String rules() {
        return "R27, R29";
    }

    @Override
    protected String limits(TaskInHand task) {
        return "The draft has a text; the report names its portfolio, says something under each of its eight headings, and"
                + " says how equality was considered.";
    }

    /** The draft's own page, where its text is. */
    @Override
    protected Map<String, String> more(TaskInHand task) {
        return Map.of("link", "/strategies/" + task.caseReference() + "/draft");
    }

    @Override
    public StepOrFact stepOrFact(DraftStrategyAnswer answer) {
        return StepOrFact.STEP;
    }

    @Override
    public Outcome answer(DraftStrategyAnswer answer, TaskInHand task) {
        return Outcome.done().judged(drafting.sendDraft(new StrategyReference(task.caseReference())));
    }
}
