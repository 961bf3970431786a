package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_ARRANGE_FINAL_COUNCIL_MEETING;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.FINAL_MEETING;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.Body;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CouncilService;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** "Arrange the final Council meeting". */
@Component
class ArrangeFinalCouncilMeetingTask extends CouncilTask<ArrangeFinalCouncilMeetingAnswer> {
    private final CouncilService council;
    private final MeetingService meetings;

    ArrangeFinalCouncilMeetingTask(CaseBriefings briefings, CouncilService council, MeetingService meetings) {
        super(briefings, TASK_ARRANGE_FINAL_COUNCIL_MEETING, ArrangeFinalCouncilMeetingAnswer.class);
        this.council = council;
        this.meetings = meetings;
    }

    @Override
    protected String stageName() {
        return "Council decides finally";
    }

    @Override
    protected String rules() {
        return "R14, R17, R20";
    }

    @Override
    protected String limits(TaskInHand task) {
        var firstDay = council.firstDayToMeetAgain(task.caseReference())
                .map(day -> "Council meets again on " + BritishDates.withWeekday(day)
                        + " at the earliest, after the Leader's period.");
        var lastDay = council.lastDayToMeetAgain(task.caseReference())
                .map(day -> "Council meets again by " + BritishDates.withWeekday(day)
                        + "; once no lawful day is left, a later one needs a reason.");
        return Stream.of(firstDay, lastDay, Optional.of(MeetingService.DAY_OF_MEETING))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    @Override
    public StepOrFact stepOrFact(ArrangeFinalCouncilMeetingAnswer answer) {
        return meetings.hasBegun(answer.meetingDate(), LocalTime.parse(answer.startsAt()))
                ? StepOrFact.FACT
                : StepOrFact.STEP;
    }

    @Override
    public Outcome answer(ArrangeFinalCouncilMeetingAnswer answer, TaskInHand task) {
        var judgements = council.arrangeFinalMeeting(new Arrangement(
                task.caseReference(),
                "council-final",
                Body.COUNCIL,
                answer.meetingDate(),
                LocalTime.parse(answer.startsAt()),
                null,
                answer.reason()));
        return Outcome.done()
                .with(FINAL_MEETING, answer.meetingDate())
                .judged(judgements)
                .because(answer.reason());
    }
}
