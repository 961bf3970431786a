package uk.mandate.processes;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.RulesOfTasks;
import uk.mandate.policy.PolicyPack;
import uk.mandate.process.OfficerTask;

/** Writes {@code docs/tasks.md}: what officers are asked to do, from the models, the forms, the answers and the tasks. */
final class TasksPage {
    private static final String HEAD =
            """
            # Tasks

            What people are asked to do in Tasklist: who does it, why, by when, and what its form asks. Times are those of the sample
            council's policy; another council's policy has its own. “Needed” says that an answer without it is refused. A question
            with a condition is shown only then; whether it is needed then, the task judges and says in a sentence.

            This page is made from `processes/`, `forms/` and the records that answers are bound to, so change them, not it:
            `mvn test -Dtest=TasksPageTest -Dredraw=true` writes it anew. A build with an older page fails.
            """;

    private static final String RULES =
            """

            ## Rules

            | rule | what it demands | source | force and how well known |
            |---|---|---|---|
            """;

    private final DueWords due;
    private final Map<String, String> offices;
    private final List<OfficerTask<?>> tasks;

    TasksPage(PolicyPack policy, Map<String, String> offices, List<OfficerTask<?>> tasks) {
        this.due = new DueWords(policy);
        this.offices = offices;
        this.tasks = tasks;
    }

    String of(List<Model> models) {
        var rules = new TreeSet<String>();
        var page = new StringBuilder(HEAD);
        models.stream()
                .filter(model -> !model.userTasks().isEmpty())
                .forEach(model -> page.append(chapter(model, rules)));
        return page.append(RULES)
                .append(RuleList.rows(rules).collect(Collectors.joining()))
                .toString();
    }

    private String chapter(Model model, Set<String> rules) {
        var head = "\n## %s\n\n%s\n\nThe model: [%s](../processes/%s), [as a picture](pictures/%s.png).\n"
                .formatted(
                        model.process().getName(),
                        Model.documentationOf(model.process())
                                .lines()
                                .findFirst()
                                .orElse(""),
                        model.key(),
                        model.fileName(),
                        model.key());
        return head
                + model.userTasks().stream()
                        .map(task -> section(model, task, rules))
                        .collect(Collectors.joining());
    }

    private String section(Model model, UserTask task, Set<String> rules) {
        var officerTask = tasks.stream()
                .filter(ours ->
                        ours.process().equals(model.key()) && ours.element().equals(task.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No OfficerTask stands behind " + task.getId() + "."));
        var named = RulesOfTasks.of(officerTask);
        rules.addAll(named);
        var lines = new ArrayList<String>();
        lines.add("- **Who**: " + who(task));
        Model.documentationOf(task)
                .lines()
                .map(line -> "- **" + line.replaceFirst(": ", "**: "))
                .forEach(lines::add);
        lines.add("- **Due**: " + due.of(task.getCamundaDueDate()));
        model.all(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(task))
                .map(event -> "- **Meanwhile**: " + event.getName() + ". " + Model.documentationOf(event))
                .forEach(lines::add);
        lines.add("- **Judged by**: " + (named.isEmpty() ? "no rule" : String.join(", ", named)) + "."
                + " Form and answer: `" + task.getCamundaFormRef() + "`.");
        return "\n### " + task.getName() + "\n\n" + String.join("\n", lines) + "\n"
                + questions(task, officerTask.answerType());
    }

    private String who(UserTask task) {
        return task.getCamundaCandidateGroupsList().stream()
                        .map(group -> offices.getOrDefault(group, group))
                        .collect(Collectors.joining(", or "))
                + ".";
    }

    private static String questions(UserTask task, Class<?> answer) {
        var form = Form.all().stream()
                .filter(ours -> ours.id().equals(task.getCamundaFormRef()))
                .findFirst()
                .orElseThrow();
        var components = Arrays.stream(answer.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        return "\n| the form asks | key | answer | needed |\n|---|---|---|---|\n"
                + Question.of(form).stream()
                        .map(question -> row(question, Objects.requireNonNull(components.get(question.key()))))
                        .collect(Collectors.joining());
    }

    private static String row(Question question, RecordComponent component) {
        var needed = !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || question.json().path("validate").path("required").asBoolean();
        var when = question.when();
        return "| %s | `%s` | %s | %s |\n"
                .formatted(
                        cell(question.label()),
                        question.key(),
                        cell(kind(question, component)),
                        cell(when.isEmpty() ? (needed ? "yes" : "no") : "asked " + when));
    }

    private static String kind(Question question, RecordComponent component) {
        var choices = question.choices();
        if (!choices.isEmpty()) {
            return "one of: "
                    + choices.entrySet().stream()
                            .map(choice -> choice.getValue() + " (`" + choice.getKey() + "`)")
                            .collect(Collectors.joining("; "));
        }
        var limit = question.json().path("validate").path("maxLength").asInt();
        return word(component.getType()) + (limit > 0 ? String.format(Locale.UK, ", up to %,d characters", limit) : "");
    }

    private static String word(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "LocalDate" -> "date";
            case "Boolean", "boolean" -> "yes or no";
            case "Integer", "int" -> "whole number";
            case "BigDecimal" -> "number";
            default -> throw new AssertionError("No word is known for the type " + type.getSimpleName() + ".");
        };
    }

    private static String cell(String words) {
        return Stream.of(words.split("\n", -1))
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replace("|", "\\|");
    }
}
