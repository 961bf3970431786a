package uk.mandate.process;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;

/** Reads one submitted field without ever turning bytes into objects: files and serialised objects are refused unread. */
final class SubmittedValue {
    private SubmittedValue() {}

    static @Nullable Object of(Map<String, @Nullable Object> submitted, String field) {
        var value = submitted instanceof VariableMap typed ? typed.getValueTyped(field) : submitted.get(field);
        if (!(value instanceof TypedValue typed)) {
            return value;
        }
        if (typed.getType() == ValueType.NULL) {
            // What Tasklist sends for a field that its form hides.
            return null;
        }
        if (typed.getType() != null && !(typed instanceof PrimitiveValue<?>)) {
            throw new Refusal("This task takes text, dates and choices, and neither files nor objects;"
                    + " send the form as it was shown.");
        }
        return typed.getValue();
    }
}
