package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.ExecutiveDecisionProcess.Elements.TASK_LIST_CABINET_ITEM;

import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.TypedText;
import uk.mandate.decision.Body;
import uk.mandate.decision.CabinetService;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.Classifying;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.decision.workflow.ListCabinetItemAnswer.Classification;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** "List the item for Cabinet". */
@Component
class ListCabinetItemTask extends CabinetTask<ListCabinetItemAnswer> {
    private final CabinetService cabinet;
    private final Classifying classifying;
    private final MeetingService meetings;

    ListCabinetItemTask(
            CaseBriefings briefings, CabinetService cabinet, Classifying classifying, MeetingService meetings) {
        super(briefings, TASK_LIST_CABINET_ITEM, ListCabinetItemAnswer.class);
        this.cabinet = cabinet;
        this.classifying = classifying;
        this.meetings = meetings;
    }

    @Override
    protected String rules() {
        return "R01, R14";
    }

    @Override
    protected String limits(TaskInHand task) {
        var classified = classifying
                .current(task.caseReference(), stage(task))
                .map(one -> "The decision is classified as " + one.words() + ".")
                .orElse("The decision is not classified yet.");
        return classified + " " + MeetingService.DAY_OF_MEETING;
    }

    @Override
    protected Map<String, String> more(TaskInHand task) {
        return Map.of("meetingsLink", "/meetings");
    }

    @Override
    public StepOrFact stepOrFact(ListCabinetItemAnswer answer) {
        return meetings.hasBegun(answer.meetingDate(), LocalTime.parse(answer.startsAt()))
                ? StepOrFact.FACT
                : StepOrFact.STEP;
    }

    private static @Nullable Boolean key(ListCabinetItemAnswer answer) {
        return answer.classification() == Classification.AS_CLASSIFIED
                ? null
                : answer.classification() == Classification.KEY;
    }

    @Override
    public Outcome answer(ListCabinetItemAnswer answer, TaskInHand task) {
        var arrangement = new Arrangement(
                task.caseReference(),
                stage(task),
                Body.CABINET,
                answer.meetingDate(),
                LocalTime.parse(answer.startsAt()),
                TypedText.orNull(answer.place()),
                answer.reason());
        var judgements = cabinet.list(arrangement, key(answer), answer.classificationReason());
        return Outcome.done().judged(judgements).because(answer.reason());
    }
}
