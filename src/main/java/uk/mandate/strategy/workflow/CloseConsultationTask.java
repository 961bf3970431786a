package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.PublicConsultationProcess.Elements.TASK_CLOSE_CONSULTATION;
import static uk.mandate.strategy.workflow.PublicConsultationProcess.Variables.CONSULTATION_RESULT;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.policy.Judgement;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.consultation.ClosingService;
import uk.mandate.strategy.consultation.ConsultationReports;
import uk.mandate.strategy.workflow.CloseConsultationAnswer.Ending;

/** "Close the consultation". */
@Component
class CloseConsultationTask extends ConsultationTask<CloseConsultationAnswer> {
    private final ClosingService closing;

    CloseConsultationTask(CaseBriefings briefings, ConsultationReports reports, ClosingService closing) {
        super(briefings, reports, TASK_CLOSE_CONSULTATION, CloseConsultationAnswer.class);
        this.closing = closing;
    }

    @Override
    protected String rules() {
        return "R15, R40";
    }

    @Override
    protected String limits(TaskInHand task) {
        return timetable(task) + " It closes on its closing day or later.";
    }

    /** That its day has come is a fact; to move that day is a step. */
    @Override
    public StepOrFact stepOrFact(CloseConsultationAnswer answer) {
        return answer.outcome() == Ending.CLOSED ? StepOrFact.FACT : StepOrFact.STEP;
    }

    @Override
    public Outcome answer(CloseConsultationAnswer answer, TaskInHand task) {
        answer.refuseContradiction();
        return Outcome.done()
                .with(CONSULTATION_RESULT, answer.outcome().toString())
                .judged(end(answer, task))
                .because(answer.reason());
    }

    private List<Judgement> end(CloseConsultationAnswer answer, TaskInHand task) {
        var consultation = formal(task);
        switch (answer.outcome()) {
            case CLOSED -> closing.close(consultation);
            case EXTENDED -> closing.extend(consultation, answer.closesOn(), answer.departure());
            case STOPPED_EARLY -> {
                return closing.stopEarly(consultation, answer.departure());
            }
        }
        return List.of();
    }
}
