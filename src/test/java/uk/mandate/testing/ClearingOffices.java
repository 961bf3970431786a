package uk.mandate.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;

/** The offices that the sample council's policy asks to clear a report, side by side: each answers its own task. */
@Component
public class ClearingOffices {
    private static final Map<String, String> OFFICERS = Map.of(
            "finance-officer", "finance.officer",
            "legal-officer", "legal.officer",
            "equalities-officer", "equalities.officer",
            "council-lead", "council.lead");

    private final ProcessEngine engine;

    ClearingOffices(ProcessEngine engine) {
        this.engine = engine;
    }

    public static Set<String> all() {
        return OFFICERS.keySet();
    }

    /** The person who holds this office. */
    public static String officer(String office) {
        return String.valueOf(OFFICERS.get(office));
    }

    /** The offices whose answer the case waits for. */
    public List<String> asked(String reference) {
        return tasks(reference).stream().map(this::officeOf).toList();
    }

    /** The office clears what it is asked about, in words. */
    public void clear(String reference, String office) {
        answer(reference, office, "cleared", "Looked at, and nothing stands against it.");
    }

    public void answer(String reference, String office, String outcome, String words) {
        answerAs(reference, office, CaseWalk.as(officer(office)), outcome, words);
    }

    /** As {@link #answer}, by whomever. */
    public void answerAs(String reference, String office, ActingPerson person, String outcome, String words) {
        var task = task(reference, office).getId();
        Acting.as(person, () -> engine.getTaskService()
                .complete(task, new HashMap<>(Map.of("outcome", outcome, "words", words))));
    }

    public Task task(String reference, String office) {
        return tasks(reference).stream()
                .filter(task -> office.equals(officeOf(task)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(office + " is not asked."));
    }

    private List<Task> tasks(String reference) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey("Task_ClearReport")
                .list();
    }

    private String officeOf(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElse("");
    }
}
