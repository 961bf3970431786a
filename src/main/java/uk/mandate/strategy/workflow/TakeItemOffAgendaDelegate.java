package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.ReportClearanceProcess.Variables.STAGE;
import static uk.mandate.strategy.workflow.ReportClearanceProcess.Variables.STRATEGY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.process.ExposedToModels;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.clearance.ClearanceService;

/** "Take the item off the agenda": translates the engine's call into one service call, and decides nothing. */
@ExposedToModels
@Component
class TakeItemOffAgendaDelegate implements JavaDelegate {
    private final ClearanceService clearances;

    TakeItemOffAgendaDelegate(ClearanceService clearances) {
        this.clearances = clearances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // A job has no person behind it unless the executor names one.
        Acting.as(
                Acting.current().orElseGet(ActingPerson::timer),
                () -> clearances.missDay(STRATEGY.require(execution), Stage.of(STAGE.require(execution))));
    }
}
