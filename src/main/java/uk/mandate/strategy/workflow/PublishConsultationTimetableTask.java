package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.PublicConsultationProcess.Elements.TASK_PUBLISH_CONSULTATION_TIMETABLE;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.policy.Judgement;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.consultation.Consultation;
import uk.mandate.strategy.consultation.ConsultationReports;
import uk.mandate.strategy.consultation.TimetablePublishing;
import uk.mandate.strategy.workflow.PublishConsultationTimetableAnswer.PublishedWhere;

/** "Publish the timetable of the consultation". */
@Component
class PublishConsultationTimetableTask extends ConsultationTask<PublishConsultationTimetableAnswer> {
    private final ConsultationReports reports;
    private final TimetablePublishing publishing;

    PublishConsultationTimetableTask(
            CaseBriefings briefings, ConsultationReports reports, TimetablePublishing publishing) {
        super(briefings, reports, TASK_PUBLISH_CONSULTATION_TIMETABLE, PublishConsultationTimetableAnswer.class);
        this.reports = reports;
        this.publishing = publishing;
    }

    @Override
    protected String rules() {
        return "R15";
    }

    @Override
    protected String limits(TaskInHand task) {
        return timetable(task) + " It opens on the day on which it is published, or later.";
    }

    @Override
    public StepOrFact stepOrFact(PublishConsultationTimetableAnswer answer) {
        return answer.where() == PublishedWhere.OUR_REGISTER ? StepOrFact.STEP : StepOrFact.FACT;
    }

    @Override
    public Outcome answer(PublishConsultationTimetableAnswer answer, TaskInHand task) {
        return Outcome.done().judged(publish(answer, task));
    }

    private List<Judgement> publish(PublishConsultationTimetableAnswer answer, TaskInHand task) {
        var consultation = formal(task);
        return switch (answer.where()) {
            case OUR_REGISTER -> publishing.publish(consultation);
            case ELSEWHERE -> publishing.publishedElsewhere(consultation, answer.elsewhere());
            case ALREADY_PUBLISHED -> requirePublished(task);
        };
    }

    private List<Judgement> requirePublished(TaskInHand task) {
        if (reports.formal(task.caseReference())
                .filter(Consultation::isPublished)
                .isEmpty()) {
            throw new Refusal("The timetable is not published yet: publish it here, or on the consultation's page.");
        }
        return List.of();
    }
}
