package uk.mandate.browser;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Which tasks of the models officers have met in Tasklist in this run, and how. */
final class TasksMet {
    private final Set<String> opened = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> groups = new TreeSet<>();

    void opened(String element) {
        opened.add(element);
    }

    void refused(String element) {
        refused.add(element);
    }

    void taken(String element, String group) {
        taken.add(element);
        groups.add(group);
    }

    Set<String> opened() {
        return opened;
    }

    Set<String> refused() {
        return refused;
    }

    Set<String> taken() {
        return taken;
    }

    /** The offices that have answered a task. */
    Set<String> groups() {
        return groups;
    }

    /** Every user task that a model draws. */
    static Set<String> inTheModels() {
        return tasks().map(UserTask::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every office that a model gives a task to. */
    static Set<String> officesInTheModels() {
        return tasks().flatMap(task -> task.getCamundaCandidateGroupsList().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<UserTask> tasks() {
        File[] models = Path.of("processes").toFile().listFiles((folder, name) -> name.endsWith(".bpmn"));
        return Arrays.stream(Objects.requireNonNull(models))
                .flatMap(model -> Bpmn.readModelFromFile(model).getModelElementsByType(UserTask.class).stream());
    }
}
