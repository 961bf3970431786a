package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.ScrutinyReviewProcess.Elements.TASK_ARRANGE_SCRUTINY_MEETING;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.MeetingService;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.scrutiny.ScrutinyService;

/** "Arrange the scrutiny meeting". */
@Component
class ArrangeScrutinyMeetingTask extends ScrutinyTask<ArrangeScrutinyMeetingAnswer> {
    private final ScrutinyService scrutiny;
    private final MeetingService meetings;

    ArrangeScrutinyMeetingTask(CaseBriefings briefings, ScrutinyService scrutiny, MeetingService meetings) {
        super(briefings, TASK_ARRANGE_SCRUTINY_MEETING, ArrangeScrutinyMeetingAnswer.class);
        this.scrutiny = scrutiny;
        this.meetings = meetings;
    }

    @Override
    protected String rules() {
        return "R16";
    }

    @Override
    protected String limits(TaskInHand task) {
        return MeetingService.DAY_OF_MEETING;
    }

    /** A meeting that has begun is recorded, whatever was broken. */
    @Override
    public StepOrFact stepOrFact(ArrangeScrutinyMeetingAnswer answer) {
        return meetings.hasBegun(answer.meetingDate(), LocalTime.parse(answer.startsAt()))
                ? StepOrFact.FACT
                : StepOrFact.STEP;
    }

    @Override
    public Outcome answer(ArrangeScrutinyMeetingAnswer answer, TaskInHand task) {
        scrutiny.arrange(
                task.caseReference(),
                answer.meetingDate(),
                LocalTime.parse(answer.startsAt()),
                answer.place(),
                answer.reason());
        return Outcome.done().because(answer.reason());
    }
}
