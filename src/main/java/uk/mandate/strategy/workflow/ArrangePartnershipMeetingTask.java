package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Elements.TASK_ARRANGE_PARTNERSHIP_MEETING;
import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Variables.PARTNERSHIP_MEETING;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.decision.Body;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.PartnershipService;
import uk.mandate.strategy.Stage;

/** "Arrange the partnership's meeting". */
@Component
class ArrangePartnershipMeetingTask extends ApprovalTask<ArrangePartnershipMeetingAnswer> {
    private final MeetingService meetings;
    private final PartnershipService partnership;

    ArrangePartnershipMeetingTask(CaseBriefings briefings, MeetingService meetings, PartnershipService partnership) {
        super(briefings, TASK_ARRANGE_PARTNERSHIP_MEETING, ArrangePartnershipMeetingAnswer.class);
        this.meetings = meetings;
        this.partnership = partnership;
    }

    @Override
    Stage stage() {
        return Stage.PARTNERSHIP;
    }

    @Override
    protected String rules() {
        return "R19, R35, R37";
    }

    @Override
    protected String limits(TaskInHand task) {
        return Stream.concat(Stream.of(MeetingService.DAY_OF_MEETING), partnership.lawfulFrom(reference(task)).stream())
                .collect(Collectors.joining(" "));
    }

    @Override
    public StepOrFact stepOrFact(ArrangePartnershipMeetingAnswer answer) {
        return meetings.hasBegun(answer.meetingDate(), LocalTime.parse(answer.startsAt()))
                ? StepOrFact.FACT
                : StepOrFact.STEP;
    }

    @Override
    public Outcome answer(ArrangePartnershipMeetingAnswer answer, TaskInHand task) {
        var arrangement = new Arrangement(
                task.caseReference(),
                stage().id(),
                Body.PARTNERSHIP,
                answer.meetingDate(),
                LocalTime.parse(answer.startsAt()),
                null,
                answer.reason());
        meetings.arrange(arrangement, List.of());
        return Outcome.done().with(PARTNERSHIP_MEETING, answer.meetingDate()).because(answer.reason());
    }
}
