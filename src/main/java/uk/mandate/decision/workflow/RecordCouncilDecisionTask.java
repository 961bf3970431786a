package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_RECORD_COUNCIL_DECISION;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.COUNCIL_MEETING;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.COUNCIL_OUTCOME;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.COUNCIL_RESULT;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CouncilOutcome;
import uk.mandate.decision.CouncilService;
import uk.mandate.decision.MeetingService;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** "Record Council's decision". */
@Component
class RecordCouncilDecisionTask extends CouncilTask<RecordCouncilDecisionAnswer> {
    private final CouncilService council;
    private final MeetingService meetings;

    RecordCouncilDecisionTask(CaseBriefings briefings, CouncilService council, MeetingService meetings) {
        super(briefings, TASK_RECORD_COUNCIL_DECISION, RecordCouncilDecisionAnswer.class);
        this.council = council;
        this.meetings = meetings;
    }

    @Override
    protected String stageName() {
        return "Council";
    }

    @Override
    protected String rules() {
        return "R14, R17, R19, R29, R43";
    }

    @Override
    protected String limits(TaskInHand task) {
        return "Council meets on " + BritishDates.withWeekday(task.require(COUNCIL_MEETING)) + ".";
    }

    @Override
    protected Map<String, String> more(TaskInHand task) {
        return Map.of("minutes", council.partsOfMinutes(task.caseReference()));
    }

    @Override
    public StepOrFact stepOrFact(RecordCouncilDecisionAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(RecordCouncilDecisionAnswer answer, TaskInHand task) {
        var outcome = Outcome.done()
                .with(COUNCIL_OUTCOME, answer.outcome().toString())
                .because(answer.reasons());
        if (answer.outcome() == CouncilOutcome.NOT_HELD) {
            answer.recordNotHeld(meetings, task.caseReference(), "council");
            return outcome;
        }
        var recorded = council.decide(
                task.caseReference(), answer.decided(answer.outcome().onRecord()));
        if (recorded.decision().outcome().adopts()) {
            outcome.with(COUNCIL_RESULT, CouncilResult.ADOPTED);
        }
        return outcome.with(COUNCIL_MEETING, answer.heldOn()).judged(recorded.judgements());
    }
}
