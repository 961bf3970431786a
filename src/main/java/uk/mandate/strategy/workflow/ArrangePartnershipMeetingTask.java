package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Elements.TASK_ARRANGE_PARTNERSHIP_MEETING;
import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Variables.PARTNERSHIP_MEETING;

import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.decision.Body;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.process.Outcome;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.Stage;

/** "Arrange the partnership's meeting". */
@Component
class ArrangePartnershipMeetingTask extends ApprovalTask<ArrangePartnershipMeetingAnswer> {
    private final MeetingService meetings;

    ArrangePartnershipMeetingTask(CaseBriefings briefings, MeetingService meetings) {
        super(briefings, TASK_ARRANGE_PARTNERSHIP_MEETING, ArrangePartnershipMeetingAnswer.class);
        this.meetings = meetings;
    }

    @Override
    Stage stage() {
        return Stage.PARTNERSHIP;
    }

    @Override
    protected String rules() {
        return "R35, R37";
    }

    @Override
    protected String limits(TaskInHand task) {
        return MeetingService.DAY_OF_MEETING;
    }

    @Override
    public Outcome answer(ArrangePartnershipMeetingAnswer answer, TaskInHand task) {
        var arrangement = new Arrangement(
                task.caseReference(),
                Body.PARTNERSHIP,
                answer.meetingDate(),
                LocalTime.parse(answer.startsAt()),
                null,
                answer.reason());
        meetings.arrange(arrangement, List.of());
        return Outcome.done().with(PARTNERSHIP_MEETING, answer.meetingDate()).because(answer.reason());
    }
}
