package uk.mandate.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
    /** The models on the way from a draft to Council. */
    static final Set<String> UP_TO_COUNCIL = Set.of(
            "executive-decision", "public-consultation", "report-clearance", "scrutiny-review", "strategy-preparation");

    private static final Path MODELS = Path.of("processes");
    private static final String ENDING = ".bpmn";
    private static final String CLEARING_OFFICE = "${clearingOffice}";

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

    /** Each task of these models was opened, refused and taken, by each office to which a model or the policy gives one. */
    void wereAllOf(Set<String> processes, Set<String> clearingOffices) {
        var tasks = ids(processes);
        assertThat(tasks).hasSizeGreaterThan(9);
        assertThat(opened).isEqualTo(tasks);
        assertThat(refused).isEqualTo(tasks);
        assertThat(taken).isEqualTo(tasks);
        assertThat(groups).isEqualTo(offices(processes, clearingOffices));
    }

    /** What people call the task. */
    static String nameOf(String element) {
        return tasks(allModels())
                .filter(task -> task.getId().equals(element))
                .map(UserTask::getName)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No model draws " + element));
    }

    /** Every model of ours but these, so that none goes without a browser. */
    static Set<String> allModelsBut(Set<String> others) {
        var models = new TreeSet<>(allModels());
        assertThat(models).containsAll(others);
        models.removeAll(others);
        return models;
    }

    private static Set<String> allModels() {
        return Arrays.stream(Objects.requireNonNull(MODELS.toFile().list()))
                .filter(name -> name.endsWith(ENDING))
                .map(name -> name.replace(ENDING, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(Set<String> processes) {
        return tasks(processes).map(UserTask::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> offices(Set<String> processes, Set<String> clearingOffices) {
        return tasks(processes)
                .flatMap(task -> task.getCamundaCandidateGroupsList().stream())
                .flatMap(office -> office.equals(CLEARING_OFFICE) ? clearingOffices.stream() : Stream.of(office))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<UserTask> tasks(Set<String> processes) {
        return processes.stream()
                .map(process -> MODELS.resolve(process + ENDING).toFile())
                .flatMap(model -> Bpmn.readModelFromFile(model).getModelElementsByType(UserTask.class).stream());
    }
}
