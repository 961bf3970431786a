package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.ReportClearanceProcess.Elements.TASK_CLEAR_REPORT;
import static uk.mandate.strategy.workflow.ReportClearanceProcess.Variables.CLEARANCE_RESULT;
import static uk.mandate.strategy.workflow.ReportClearanceProcess.Variables.CLEARING_OFFICE;
import static uk.mandate.strategy.workflow.ReportClearanceProcess.Variables.STAGE;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CaseTask;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.clearance.ClearanceService;

/** "Clear the report": one for each office that is asked. */
@Component
class ClearReportTask extends CaseTask<ClearReportAnswer> {
    private final ClearanceService clearances;

    ClearReportTask(CaseBriefings briefings, ClearanceService clearances) {
        super(briefings, ReportClearanceProcess.KEY, TASK_CLEAR_REPORT, ClearReportAnswer.class);
        this.clearances = clearances;
    }

    @Override
    protected String stageName() {
        return Stage.CLEARANCE.title();
    }

    @Override
    protected String rules() {
        return "R27, R28, R29";
    }

    @Override
    protected String limits(TaskInHand task) {
        return "Your office clears: " + clearances.partsOf(task.caseReference(), task.require(CLEARING_OFFICE))
                + ". Whoever wrote the report does not clear it.";
    }

    /** The report's own page, where its words are. */
    @Override
    protected Map<String, String> more(TaskInHand task) {
        return Map.of("link", "/strategies/" + task.caseReference() + "/report");
    }

    /** An office says what it found; nothing that follows from an earlier decision is done by it. */
    @Override
    public StepOrFact stepOrFact(ClearReportAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(ClearReportAnswer answer, TaskInHand task) {
        var judgements = clearances.signOff(
                task.caseReference(),
                Stage.of(task.require(STAGE)),
                task.require(CLEARING_OFFICE),
                answer.outcome(),
                answer.words());
        return Outcome.done()
                .with(CLEARANCE_RESULT, answer.outcome().toString())
                .judged(judgements)
                .because(answer.words());
    }
}
