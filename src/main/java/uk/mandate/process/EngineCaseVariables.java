package uk.mandate.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The variables of the case's process instances. */
@Component
class EngineCaseVariables implements CaseVariables {
    private final RuntimeService runtime;

    EngineCaseVariables(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public <T> void correct(String caseReference, ProcessVariable<T> variable, T value) {
        EngineActs.run(
                () -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseReference).list().stream()
                        .filter(instance -> runtime.getVariable(instance.getId(), variable.name()) != null)
                        .forEach(instance -> runtime.setVariable(instance.getId(), variable.name(), value.toString())));
    }
}
