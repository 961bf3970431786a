package uk.mandate.strategy.workflow;

import java.util.UUID;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CaseTask;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.consultation.Consultation;
import uk.mandate.strategy.consultation.ConsultationReports;

/** A task of {@code public-consultation}. */
abstract class ConsultationTask<A extends Record> extends CaseTask<A> {
    private final ConsultationReports reports;

    ConsultationTask(CaseBriefings briefings, ConsultationReports reports, String element, Class<A> answerType) {
        super(briefings, PublicConsultationProcess.KEY, element, answerType);
        this.reports = reports;
    }

    @Override
    protected final String stageName() {
        return Stage.CONSULTATION.title();
    }

    /** The formal consultation on the present round of the draft. */
    final UUID formal(TaskInHand task) {
        return reports.formal(task.caseReference())
                .map(Consultation::id)
                .orElseThrow(() ->
                        new Refusal("No timetable is on record yet: enter it on the case's consultation page, then"
                                + " publish it here."));
    }

    /** When people can answer, as a sentence. */
    final String timetable(TaskInHand task) {
        return reports.formal(task.caseReference())
                .map(consultation ->
                        "The consultation runs " + consultation.timetable().words() + ".")
                .orElse("No timetable is on record yet; it is entered on the case's consultation page.");
    }
}
