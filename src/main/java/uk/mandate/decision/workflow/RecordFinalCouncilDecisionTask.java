package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_RECORD_FINAL_COUNCIL_DECISION;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.COUNCIL_RESULT;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.FINAL_MEETING;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.FINAL_OUTCOME;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CouncilService;
import uk.mandate.decision.FinalOutcome;
import uk.mandate.decision.MeetingService;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** "Record Council's final decision". */
@Component
class RecordFinalCouncilDecisionTask extends CouncilTask<RecordFinalCouncilDecisionAnswer> {
    private final CouncilService council;
    private final MeetingService meetings;

    RecordFinalCouncilDecisionTask(CaseBriefings briefings, CouncilService council, MeetingService meetings) {
        super(briefings, TASK_RECORD_FINAL_COUNCIL_DECISION, RecordFinalCouncilDecisionAnswer.class);
        this.council = council;
        this.meetings = meetings;
    }

    @Override
    protected String stageName() {
        return "Council decides finally";
    }

    @Override
    protected String rules() {
        return "R14, R17, R20, R29, R43";
    }

    @Override
    protected String limits(TaskInHand task) {
        return "Council meets on " + BritishDates.withWeekday(task.require(FINAL_MEETING))
                + "; its decision is final. It has effect at once, except that amendments adopted within the Leader's period have"
                + " effect from the day after it.";
    }

    @Override
    protected Map<String, String> more(TaskInHand task) {
        return Map.of("minutes", council.partsOfMinutes(task.caseReference()));
    }

    @Override
    public StepOrFact stepOrFact(RecordFinalCouncilDecisionAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(RecordFinalCouncilDecisionAnswer answer, TaskInHand task) {
        var outcome =
                Outcome.done().with(FINAL_OUTCOME, answer.outcome().toString()).because(answer.reasons());
        if (answer.outcome() == FinalOutcome.NOT_HELD) {
            answer.recordNotHeld(meetings, task.caseReference(), "council-final");
            return outcome;
        }
        var recorded = council.decideFinally(
                task.caseReference(), answer.decided(answer.outcome().onRecord()));
        if (answer.outcome() != FinalOutcome.DEFERRED) {
            outcome.with(
                    COUNCIL_RESULT,
                    recorded.decision().outcome().adopts() ? CouncilResult.ADOPTED : CouncilResult.NOT_ADOPTED);
        }
        return outcome.with(FINAL_MEETING, answer.heldOn()).judged(recorded.judgements());
    }
}
