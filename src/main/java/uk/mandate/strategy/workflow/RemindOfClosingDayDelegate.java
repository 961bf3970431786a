package uk.mandate.strategy.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.process.ExposedToModels;
import uk.mandate.strategy.consultation.ClosingService;

/** "Remind of the closing day": translates the engine's call into one service call, and decides nothing. */
@ExposedToModels
@Component
class RemindOfClosingDayDelegate implements JavaDelegate {
    private final ClosingService closing;

    RemindOfClosingDayDelegate(ClosingService closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = execution.getProcessBusinessKey();
        // A job has no person behind it unless the executor names one.
        Acting.as(Acting.current().orElseGet(ActingPerson::timer), () -> closing.remind(reference));
    }
}
