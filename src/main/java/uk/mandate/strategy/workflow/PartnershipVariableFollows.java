package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Variables.PARTNERSHIP_MEETING;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.decision.FactCorrected;
import uk.mandate.decision.FactField;
import uk.mandate.process.CaseVariables;
import uk.mandate.strategy.Stage;

/** Lets the day of the partnership's meeting follow what was corrected. */
@Component
class PartnershipVariableFollows {
    private final CaseVariables variables;

    PartnershipVariableFollows(CaseVariables variables) {
        this.variables = variables;
    }

    @EventListener
    void on(FactCorrected corrected) {
        if (corrected.field() == FactField.HAPPENED_ON && corrected.stage().equals(Stage.PARTNERSHIP.id())) {
            variables.correct(corrected.caseReference(), PARTNERSHIP_MEETING, LocalDate.parse(corrected.after()));
        }
    }
}
