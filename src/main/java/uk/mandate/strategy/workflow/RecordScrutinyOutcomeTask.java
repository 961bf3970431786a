package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.ScrutinyReviewProcess.Elements.TASK_RECORD_SCRUTINY_OUTCOME;
import static uk.mandate.strategy.workflow.ScrutinyReviewProcess.Variables.SCRUTINY_RESULT;
import static uk.mandate.strategy.workflow.ScrutinyReviewProcess.Variables.STAGE;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.scrutiny.ScrutinyReports;
import uk.mandate.strategy.scrutiny.ScrutinyService;
import uk.mandate.strategy.workflow.RecordScrutinyOutcomeAnswer.Done;

/** "Record the outcome of scrutiny". */
@Component
class RecordScrutinyOutcomeTask extends ScrutinyTask<RecordScrutinyOutcomeAnswer> {
    private final ScrutinyService scrutiny;
    private final ScrutinyReports reports;

    RecordScrutinyOutcomeTask(CaseBriefings briefings, ScrutinyService scrutiny, ScrutinyReports reports) {
        super(briefings, TASK_RECORD_SCRUTINY_OUTCOME, RecordScrutinyOutcomeAnswer.class);
        this.scrutiny = scrutiny;
        this.reports = reports;
    }

    @Override
    protected String rules() {
        return "R16, R29";
    }

    @Override
    protected String limits(TaskInHand task) {
        return reports.meeting(task.caseReference())
                .map(day -> "The committee meets on " + BritishDates.withWeekday(day) + ".")
                .orElse("No meeting is arranged.");
    }

    /** How many comments stand there: their words are the committee's, and their place is the page. */
    @Override
    protected Map<String, String> more(TaskInHand task) {
        var comments = reports.part(task.caseReference(), task.require(STAGE))
                .comments()
                .size();
        return Map.of(
                "comments",
                comments == 0 ? "no comment when this task was opened" : comments + " when this task was opened");
    }

    @Override
    public StepOrFact stepOrFact(RecordScrutinyOutcomeAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(RecordScrutinyOutcomeAnswer answer, TaskInHand task) {
        var outcome = Outcome.done()
                .with(SCRUTINY_RESULT, answer.outcome().toString())
                .because(answer.words());
        if (answer.outcome() == Done.NOT_HELD) {
            scrutiny.notHeld(task.caseReference(), answer.became(), answer.heldOn(), answer.words());
            return outcome;
        }
        return outcome.judged(scrutiny.record(
                task.caseReference(), task.require(STAGE), answer.onRecord(), answer.heldOn(), answer.words()));
    }
}
