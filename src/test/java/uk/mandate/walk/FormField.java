package uk.mandate.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One question of a task's form.
 *
 * @param hidden the conditions under which it, or a group around it, is not shown
 */
record FormField(String key, String type, List<String> choices, List<String> hidden) {
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) = \"([^\"]*)\"");

    /** Every question of the form, in its order. */
    static List<FormField> of(JsonNode form) {
        var found = new ArrayList<FormField>();
        collect(form, List.of(), found);
        return List.copyOf(found);
    }

    private static void collect(JsonNode parent, List<String> around, List<FormField> into) {
        for (var child : parent.path("components")) {
            var own = child.path("conditional").path("hide").asText();
            var hidden = own.isEmpty()
                    ? around
                    : Stream.concat(around.stream(), Stream.of(own)).toList();
            if (child.has("key")) {
                var choices = StreamSupport.stream(child.path("values").spliterator(), false)
                        .map(value -> value.path("value").asText())
                        .toList();
                into.add(new FormField(
                        child.path("key").asText(), child.path("type").asText(), choices, hidden));
            }
            collect(child, hidden, into);
        }
    }

    /** Whether the form shows it after these answers. */
    boolean isAsked(Map<String, Object> answers) {
        return hidden.stream().noneMatch(condition -> holds(condition, answers));
    }

    boolean isDate() {
        return type.equals("datetime");
    }

    /** Our forms compare answers with words, joined by "or", and turn that round by "not(...)". */
    private static boolean holds(String condition, Map<String, Object> answers) {
        var any = COMPARISON.matcher(condition).results().anyMatch(compared -> compared.group(2)
                .equals(answers.get(compared.group(1))));
        return condition.startsWith("=not(") != any;
    }
}
