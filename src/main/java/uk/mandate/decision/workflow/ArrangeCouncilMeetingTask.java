package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_ARRANGE_COUNCIL_MEETING;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.COUNCIL_MEETING;

import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.decision.Body;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** "Arrange the Council meeting". */
@Component
class ArrangeCouncilMeetingTask extends CouncilTask<ArrangeCouncilMeetingAnswer> {
    private final MeetingService meetings;

    ArrangeCouncilMeetingTask(CaseBriefings briefings, MeetingService meetings) {
        super(briefings, TASK_ARRANGE_COUNCIL_MEETING, ArrangeCouncilMeetingAnswer.class);
        this.meetings = meetings;
    }

    @Override
    protected String stageName() {
        return "Council";
    }

    @Override
    protected String rules() {
        return "R14";
    }

    @Override
    protected String limits(TaskInHand task) {
        return MeetingService.DAY_OF_MEETING;
    }

    @Override
    public StepOrFact stepOrFact(ArrangeCouncilMeetingAnswer answer) {
        return meetings.hasBegun(answer.meetingDate(), LocalTime.parse(answer.startsAt()))
                ? StepOrFact.FACT
                : StepOrFact.STEP;
    }

    @Override
    public Outcome answer(ArrangeCouncilMeetingAnswer answer, TaskInHand task) {
        var arrangement = new Arrangement(
                task.caseReference(),
                "council",
                Body.COUNCIL,
                answer.meetingDate(),
                LocalTime.parse(answer.startsAt()),
                null,
                answer.reason());
        meetings.arrange(arrangement, List.of());
        return Outcome.done().with(COUNCIL_MEETING, answer.meetingDate()).because(answer.reason());
    }
}
