package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyPreparationProcess.Elements.TASK_FINALISE_STRATEGY;
import static uk.mandate.strategy.workflow.StrategyPreparationProcess.Variables.NEW_MATTER;

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
import uk.mandate.strategy.workflow.FinaliseStrategyAnswer.NewMatter;

/** "Finalise the strategy". */
@Component
class FinaliseStrategyTask extends CaseTask<FinaliseStrategyAnswer> {
    private final DraftingService drafting;

    FinaliseStrategyTask(CaseBriefings briefings, DraftingService drafting) {
        super(briefings, StrategyPreparationProcess.KEY, TASK_FINALISE_STRATEGY, FinaliseStrategyAnswer.class);
        this.drafting = drafting;
    }

    @Override
    protected String stageName() {
        return Stage.FINALISE.title();
    }

    @Override
    protected String rules() {
        return "R15, R16, R27, R29";
    }

    @Override
    protected String limits(TaskInHand task) {
        return drafting.changesSinceCabinet(reference(task))
                + " Each comment of consultees and of scrutiny has its response in the final report.";
    }

    /** Where what differs can be read, word by word, and where the text and the responses are written. */
    @Override
    protected Map<String, String> more(TaskInHand task) {
        return Map.of(
                "link", drafting.addressOfChanges(reference(task)), "caseLink", "/strategies/" + task.caseReference());
    }

    @Override
    public StepOrFact stepOrFact(FinaliseStrategyAnswer answer) {
        return StepOrFact.STEP;
    }

    @Override
    public Outcome answer(FinaliseStrategyAnswer answer, TaskInHand task) {
        var outcome =
                Outcome.done().with(NEW_MATTER, answer.newMatter().toString()).because(answer.reason());
        if (answer.newMatter() == NewMatter.YES) {
            drafting.consultAgain(reference(task));
            return outcome;
        }
        return outcome.judged(drafting.sendFinalVersion(reference(task)));
    }

    private static StrategyReference reference(TaskInHand task) {
        return new StrategyReference(task.caseReference());
    }
}
