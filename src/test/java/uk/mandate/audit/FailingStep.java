package uk.mandate.audit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;
import uk.mandate.process.ExposedToModels;

/** A step that fails until it is mended: once at once, once after a time. */
@Component
@ExposedToModels
class FailingStep implements JavaDelegate {
    static final String AT_ONCE = "ledger-failing-step";
    static final String LATER = "ledger-failing-timer";

    private final Set<String> mended = ConcurrentHashMap.newKeySet();

    void mend(String reference) {
        mended.add(reference);
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!mended.contains(execution.getProcessBusinessKey())) {
            throw new IllegalStateException("The step failed.");
        }
    }

    static void deploy(RepositoryService repository) {
        var atOnce = Bpmn.createExecutableProcess(AT_ONCE)
                .camundaHistoryTimeToLive(3650)
                .startEvent("StartEvent_Begun")
                .serviceTask("Task_Fail")
                .camundaAsyncBefore()
                .camundaDelegateExpression("${failingStep}")
                .endEvent("EndEvent_Done")
                .done();
        var later = Bpmn.createExecutableProcess(LATER)
                .camundaHistoryTimeToLive(3650)
                .startEvent("StartEvent_Begun")
                .intermediateCatchEvent("CatchEvent_TimeHasCome")
                .timerWithDuration("P5D")
                .serviceTask("Task_Fail")
                .camundaDelegateExpression("${failingStep}")
                .endEvent("EndEvent_Done")
                .done();
        repository
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("ledger-failing")
                .addModelInstance("ledger-failing-step.bpmn", atOnce)
                .addModelInstance("ledger-failing-timer.bpmn", later)
                .deploy();
    }
}
