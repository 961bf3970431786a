package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.COUNCIL_MEETING;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.FINAL_MEETING;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.LEADER_PERIOD_ENDS;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.LEADER_RECEIVED_ON;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.decision.FactCorrected;
import uk.mandate.process.CaseVariables;
import uk.mandate.process.ProcessVariable;

/** Lets the days by which the Council stage counts its clocks follow what was corrected. */
@Component
class CouncilVariablesFollow {
    private final CaseVariables variables;

    CouncilVariablesFollow(CaseVariables variables) {
        this.variables = variables;
    }

    @EventListener
    void on(FactCorrected corrected) {
        Optional.ofNullable(variable(corrected))
                .ifPresent(variable ->
                        variables.correct(corrected.caseReference(), variable, LocalDate.parse(corrected.after())));
    }

    private static @Nullable ProcessVariable<LocalDate> variable(FactCorrected corrected) {
        return switch (corrected.field()) {
            case RECEIVED_ON -> LEADER_RECEIVED_ON;
            case PERIOD_ENDS -> LEADER_PERIOD_ENDS;
            case HAPPENED_ON ->
                switch (corrected.stage()) {
                    case "council" -> COUNCIL_MEETING;
                    case "council-final" -> FINAL_MEETING;
                    default -> null;
                };
            default -> null;
        };
    }
}
