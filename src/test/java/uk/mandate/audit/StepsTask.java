package uk.mandate.audit;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;
import uk.mandate.process.OfficerTask;
import uk.mandate.process.Outcome;
import uk.mandate.process.ProcessVariable;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** The one task of the process by which the ledger's tests see what the engine does. */
@Component
class StepsTask implements OfficerTask<StepsTask.RecordAnswer> {
    static final String PROCESS = "ledger-steps";
    static final String ELEMENT = "Task_Record";
    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    record RecordAnswer(String outcome) {}

    static void deploy(RepositoryService repository) {
        var model = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(3650)
                .startEvent("StartEvent_Begun")
                .userTask(ELEMENT)
                .camundaCandidateGroups("democratic-services")
                .camundaDueDate("2025-02-28T17:00:00")
                .boundaryEvent("BoundaryEvent_TooLate")
                .timerWithDuration("P5D")
                .endEvent("EndEvent_TooLate")
                .moveToActivity(ELEMENT)
                .endEvent("EndEvent_Recorded")
                .done();
        repository
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("ledger-steps")
                .addModelInstance("ledger-steps.bpmn", model)
                .deploy();
    }

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public String element() {
        return ELEMENT;
    }

    @Override
    public Class<RecordAnswer> answerType() {
        return RecordAnswer.class;
    }

    @Override
    public Map<String, String> brief(TaskInHand task) {
        return Map.of("title", "Record it");
    }

    @Override
    public StepOrFact stepOrFact(RecordAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(RecordAnswer answer, TaskInHand task) {
        return Outcome.done().with(OUTCOME, answer.outcome());
    }
}
