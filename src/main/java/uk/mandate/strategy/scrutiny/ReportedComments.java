package uk.mandate.strategy.scrutiny;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.policy.Judgement;
import uk.mandate.strategy.consultation.ConsultationReports;
import uk.mandate.strategy.consultation.ConsultationReports.Report;

/** What the final report records of consultees and of scrutiny, and whether each point has its response (R16). */
@Service
@Transactional(readOnly = true)
public class ReportedComments {
    private final ConsultationReports consultations;
    private final ScrutinyReports scrutiny;

    ReportedComments(ConsultationReports consultations, ScrutinyReports scrutiny) {
        this.consultations = consultations;
        this.scrutiny = scrutiny;
    }

    /** Of the present round of the draft. */
    public Reported of(String caseReference) {
        var said = consultations.of(caseReference);
        var judgements = Stream.concat(said.judgements().stream(), scrutiny.judge(caseReference).stream());
        return new Reported(said, scrutiny.part(caseReference, ScrutinyStage.DRAFT), judgements.toList());
    }

    /**
     * What was said and answered.
     *
     * @param judgements R16, of the consultation and of scrutiny
     */
    public record Reported(Report consultation, Part scrutiny, List<Judgement> judgements) {
        /** Whether nothing is left to answer. */
        public boolean isComplete() {
            return judgements.stream().noneMatch(Judgement::isBroken);
        }
    }
}
