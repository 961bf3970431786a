package uk.mandate.walk;

import java.util.Map;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.strategy.Stage;

/** What is chosen where things go their usual way: forward. */
final class Likely {
    private static final Map<String, String> BY_FIELD = Map.ofEntries(
            Map.entry("Task_DecideExtraTime decision", "granted"),
            Map.entry("Task_FinaliseStrategy newMatter", "no"),
            Map.entry("Task_RecordScrutinyOutcome outcome", "no-comments"),
            Map.entry("Task_RecordLeaderResponse outcome", "disagrees"),
            Map.entry("Task_BeginSuccessor decision", "not-now"));

    private final Standing standing;

    Likely(Standing standing) {
        this.standing = standing;
    }

    String choice(OpenTask task, FormField field) {
        var key = task.element() + " " + field.key();
        if (key.equals("Task_RecordCabinetDecision outcome")) {
            return isFinal(task) ? "recommended" : "approved";
        }
        return BY_FIELD.getOrDefault(key, field.choices().get(0));
    }

    boolean isFinal(OpenTask task) {
        return standing.strategy(task.caseReference()).stage() == Stage.CABINET_2;
    }
}
