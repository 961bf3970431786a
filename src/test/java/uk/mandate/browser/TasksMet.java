package uk.mandate.browser;

import java.nio.file.Path;
import java.util.Arrays;
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

    /** Every user task that these models draw. */
    static Set<String> inTheModels(String... processes) {
        return tasks(processes).map(UserTask::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every office that these models give a task to. */
    static Set<String> officesInTheModels(String... processes) {
        return tasks(processes)
                .flatMap(task -> task.getCamundaCandidateGroupsList().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<UserTask> tasks(String... processes) {
        return Arrays.stream(processes)
                .map(process -> Path.of("processes", process + ".bpmn").toFile())
                .flatMap(model -> Bpmn.readModelFromFile(model).getModelElementsByType(UserTask.class).stream());
    }
}
