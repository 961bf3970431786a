package uk.mandate.strategy.workflow;

import org.springframework.stereotype.Component;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;
import uk.mandate.strategy.consultation.Consultation;
import uk.mandate.strategy.consultation.ConsultationReports;
import uk.mandate.strategy.scrutiny.ScrutinyReports;
import uk.mandate.strategy.scrutiny.ScrutinyStage;

/**
 * Where a case stands while people are consulted and scrutiny looks at the draft beside that: at consultation until that is
 * over, then at scrutiny if that is not. What scrutiny does with Cabinet's recommendation moves no case back.
 */
@Component
class BesideConsultation {
    private final StrategyService cases;
    private final Strategies strategies;
    private final ConsultationReports consultations;
    private final ScrutinyReports scrutiny;

    BesideConsultation(
            StrategyService cases, Strategies strategies, ConsultationReports consultations, ScrutinyReports scrutiny) {
        this.cases = cases;
        this.strategies = strategies;
        this.consultations = consultations;
        this.scrutiny = scrutiny;
    }

    void consult(String caseReference) {
        cases.reach(new StrategyReference(caseReference), Stage.CONSULTATION);
    }

    void scrutinise(String caseReference) {
        var reference = new StrategyReference(caseReference);
        var consulted = consultations.formal(caseReference).filter(Consultation::isAnswered);
        if (consulted.isPresent()
                && strategies.require(reference).stage().compareTo(Stage.SCRUTINY) <= 0
                && !scrutiny.isDone(caseReference, ScrutinyStage.DRAFT)) {
            cases.reach(reference, Stage.SCRUTINY);
        }
    }
}
