package uk.mandate.processes;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Rules about what an officer meets in Tasklist. */
final class Officers {
    private Officers() {}

    static Stream<String> forms(Model model, House house) {
        return model.userTasks().stream()
                .filter(task -> !hasForm(task, house))
                .map(task -> task.getId() + " needs formRef " + Naming.kebabCore(task.getId())
                        + ", bound to the deployment, and that form");
    }

    private static boolean hasForm(UserTask task, House house) {
        var form = Naming.kebabCore(task.getId());
        return form.equals(task.getCamundaFormRef())
                && "deployment".equals(task.getCamundaFormRefBinding())
                && task.getCamundaFormKey() == null
                && house.forms().contains(form);
    }

    static Stream<String> groups(Model model, House house) {
        var tasks = model.userTasks();
        var personal = tasks.stream()
                .filter(task -> task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null)
                .map(task -> task.getId() + " names a person, not an office");
        var empty = tasks.stream()
                .filter(task -> task.getCamundaCandidateGroupsList().isEmpty())
                .map(task -> task.getId() + " has no candidate group");
        var unknown = tasks.stream().flatMap(task -> task.getCamundaCandidateGroupsList().stream()
                .filter(group -> !house.groups().contains(group) && !isHandedOut(group, task))
                .map(group -> task.getId() + " names the unknown group " + group));
        return Stream.of(personal, empty, unknown).flatMap(found -> found);
    }

    /** One task for each of the groups that a bean names, such as the offices that clear a report. */
    private static boolean isHandedOut(String group, UserTask task) {
        return task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics each
                && group.equals("${" + each.getCamundaElementVariable() + "}")
                && Objects.toString(each.getCamundaCollection(), "").matches("\\$\\{\\w+\\.\\w+\\(\\w*\\)}");
    }

    static Stream<String> dueDates(Model model, House house) {
        return model.userTasks().stream()
                .filter(task -> !Objects.toString(task.getCamundaDueDate(), "").startsWith("${deadlines.due"))
                .map(task -> task.getId() + " has no due date of the policy's clocks");
    }
}
