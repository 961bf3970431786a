package uk.mandate.process;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;

/** Notes who acts when the test model's timer has fired; also what the tests of expressions call. */
@Component
@ExposedToModels
class NoteTime implements JavaDelegate {
    private final Map<String, ActingPerson> noted = new ConcurrentHashMap<>();

    @Override
    public void execute(DelegateExecution execution) {
        noted.put(execution.getProcessBusinessKey(), Acting.require());
    }

    ActingPerson of(String reference) {
        return Objects.requireNonNull(noted.get(reference));
    }

    public String twice(String word) {
        return word + word;
    }
}
