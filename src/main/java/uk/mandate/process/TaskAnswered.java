package uk.mandate.process;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/**
 * An officer answered a task and the answer was accepted.
 *
 * @param taskId the engine's id of the task
 * @param changes the answer's fields; free text is kept outside the ledger's entry
 */
public record TaskAnswered(
        String taskId,
        String caseReference,
        String process,
        String element,
        Map<String, Change> changes,
        @Nullable String reason,
        List<Judgement> judgements)
        implements RecordedEvent {

    static TaskAnswered of(TaskInHand task, Record answer, Outcome outcome) {
        return new TaskAnswered(
                task.id(),
                task.caseReference(),
                task.process(),
                task.element(),
                changes(answer),
                outcome.reason(),
                outcome.judgements());
    }

    @Override
    public String type() {
        return "task-answered";
    }

    private static Map<String, Change> changes(Record answer) {
        var changes = new LinkedHashMap<String, Change>();
        for (var component : answer.getClass().getRecordComponents()) {
            var value = AnswerValues.of(component, answer);
            if (value != null) {
                changes.put(component.getName(), change(component, value));
            }
        }
        return Collections.unmodifiableMap(changes);
    }

    private static Change change(RecordComponent component, Object value) {
        var text = AnswerValues.written(value);
        return component.isAnnotationPresent(FreeText.class) ? Change.outside(null, text) : Change.of(null, text);
    }
}
