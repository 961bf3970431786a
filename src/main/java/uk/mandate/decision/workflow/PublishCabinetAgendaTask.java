package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.ExecutiveDecisionProcess.Elements.TASK_PUBLISH_CABINET_AGENDA;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.decision.Agendas;
import uk.mandate.decision.CabinetService;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** "Publish Cabinet's agenda". */
@Component
class PublishCabinetAgendaTask extends CabinetTask<PublishCabinetAgendaAnswer> {
    private final CabinetService cabinet;
    private final Agendas agendas;

    PublishCabinetAgendaTask(CaseBriefings briefings, CabinetService cabinet, Agendas agendas) {
        super(briefings, TASK_PUBLISH_CABINET_AGENDA, PublishCabinetAgendaAnswer.class);
        this.cabinet = cabinet;
        this.agendas = agendas;
    }

    /** The agenda's clear days before the meeting are the law's (R09). */
    @Override
    public boolean isSetByLaw() {
        return true;
    }

    @Override
    protected String rules() {
        return "R01, R09, R27, R28, R29";
    }

    @Override
    protected String limits(TaskInHand task) {
        return agendas.whereItStands(task.caseReference(), stage(task));
    }

    @Override
    protected Map<String, String> more(TaskInHand task) {
        return Map.of("meetingLink", agendas.addressOfMeeting(task.caseReference(), stage(task)));
    }

    @Override
    public StepOrFact stepOrFact(PublishCabinetAgendaAnswer answer) {
        return answer.isOnOurRegister() ? StepOrFact.STEP : StepOrFact.FACT;
    }

    @Override
    public Outcome answer(PublishCabinetAgendaAnswer answer, TaskInHand task) {
        var judgements = answer.isOnOurRegister()
                ? cabinet.publishAgenda(task.caseReference(), stage(task))
                : cabinet.agendaPublishedElsewhere(task.caseReference(), stage(task), answer.elsewhere());
        return Outcome.done().judged(judgements);
    }
}
