package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.PublicConsultationProcess.Elements.TASK_ANSWER_CONSULTATION;

import org.springframework.stereotype.Component;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.consultation.AnsweringService;
import uk.mandate.strategy.consultation.ConsultationReports;

/** "Answer the consultation". */
@Component
class AnswerConsultationTask extends ConsultationTask<AnswerConsultationAnswer> {
    private final AnsweringService answering;

    AnswerConsultationTask(CaseBriefings briefings, ConsultationReports reports, AnsweringService answering) {
        super(briefings, reports, TASK_ANSWER_CONSULTATION, AnswerConsultationAnswer.class);
        this.answering = answering;
    }

    @Override
    protected String rules() {
        return "R16";
    }

    @Override
    protected String limits(TaskInHand task) {
        return timetable(task) + " It is answered once each theme has its response.";
    }

    @Override
    public StepOrFact stepOrFact(AnswerConsultationAnswer answer) {
        return StepOrFact.STEP;
    }

    @Override
    public Outcome answer(AnswerConsultationAnswer answer, TaskInHand task) {
        return Outcome.done().judged(answering.answer(formal(task), answer.summary()));
    }
}
