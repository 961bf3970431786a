package uk.mandate.walk;

import java.util.Map;
import uk.mandate.process.Cases.OpenTask;

/** One person's answer to one task. */
record Attempt(OpenTask task, String person, Map<String, Object> answer) {

    @Override
    public String toString() {
        return "%s: %s by %s %s".formatted(task.caseReference(), task.element(), person, answer);
    }
}
