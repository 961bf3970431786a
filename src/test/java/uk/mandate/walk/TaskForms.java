package uk.mandate.walk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import uk.mandate.process.Cases.OpenTask;

/** The forms of open tasks, as they are deployed. */
final class TaskForms {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final FormService forms;
    private final Map<String, List<FormField>> read = new HashMap<>();

    TaskForms(FormService forms) {
        this.forms = forms;
    }

    List<FormField> of(OpenTask task) {
        return read.computeIfAbsent(task.element(), element -> read(task.id()));
    }

    private List<FormField> read(String task) {
        try (var form = forms.getDeployedTaskForm(task)) {
            return FormField.of(JSON.readTree(form));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
