package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.ExecutiveDecisionProcess.Elements.TASK_RECORD_CABINET_DECISION;
import static uk.mandate.decision.workflow.ExecutiveDecisionProcess.Variables.CABINET_RESULT;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.decision.Agendas;
import uk.mandate.decision.CabinetOutcome;
import uk.mandate.decision.CabinetService;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.MeetingService;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** "Record Cabinet's decision". */
@Component
class RecordCabinetDecisionTask extends CabinetTask<RecordCabinetDecisionAnswer> {
    private final CabinetService cabinet;
    private final MeetingService meetings;
    private final Agendas agendas;

    RecordCabinetDecisionTask(
            CaseBriefings briefings, CabinetService cabinet, MeetingService meetings, Agendas agendas) {
        super(briefings, TASK_RECORD_CABINET_DECISION, RecordCabinetDecisionAnswer.class);
        this.cabinet = cabinet;
        this.meetings = meetings;
        this.agendas = agendas;
    }

    @Override
    protected String rules() {
        return "R11, R14, R24, R29";
    }

    @Override
    protected String limits(TaskInHand task) {
        return agendas.whereItStands(task.caseReference(), stage(task));
    }

    @Override
    protected Map<String, String> more(TaskInHand task) {
        return Map.of(
                "itemLink", agendas.addressOfItem(task.caseReference(), stage(task)),
                "resolutions", agendas.resolutionsTyped(task.caseReference(), stage(task)));
    }

    @Override
    public StepOrFact stepOrFact(RecordCabinetDecisionAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(RecordCabinetDecisionAnswer answer, TaskInHand task) {
        var stage = stage(task);
        answer.outcome().refuseAt(stage);
        var outcome =
                Outcome.done().with(CABINET_RESULT, answer.outcome().toString()).because(answer.reasons());
        if (answer.outcome() == CabinetOutcome.NOT_HELD) {
            meetings.notHeld(task.caseReference(), stage, answer.became(), answer.heldOn(), answer.reasons());
            return outcome;
        }
        var recorded = cabinet.decide(task.caseReference(), stage, answer.decided());
        return outcome.judged(recorded.judgements());
    }
}
