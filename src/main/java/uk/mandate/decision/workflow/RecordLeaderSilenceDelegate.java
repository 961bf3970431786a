package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.decision.LeaderOutcome;
import uk.mandate.decision.LeaderService;
import uk.mandate.process.ExposedToModels;

/** "Record the Leader's silence": translates the engine's call into one service call, and decides nothing. */
@ExposedToModels
@Component
class RecordLeaderSilenceDelegate implements JavaDelegate {
    private final LeaderService leader;
    private final LeaderEffect effect;

    RecordLeaderSilenceDelegate(LeaderService leader, LeaderEffect effect) {
        this.leader = leader;
        this.effect = effect;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = STRATEGY.require(execution);
        // A job has no person behind it unless the executor names one.
        Acting.as(Acting.current().orElseGet(ActingPerson::timer), () -> {
            leader.recordSilence(reference);
        });
        execution.setVariable(LEADER_OUTCOME.name(), LeaderOutcome.SILENT.toString());
        effect.of(reference, COUNCIL_OUTCOME.require(execution)).forEach(execution::setVariable);
    }
}
