package uk.mandate.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question of a form, as a person reads it.
 *
 * @param when when it is asked, in words; empty where always
 */
record Question(String key, String label, JsonNode json, String when) {
    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) (!?=) (\"[^\"]*\"|\\w+)");
    private static final Pattern REPEATED = Pattern.compile("(“[^”]*” is )(“[^”]*”(?: or “[^”]*”)*) or \\1");

    /** Every question of the form, in its order, those inside groups too. */
    static List<Question> of(Form form) {
        var found = new ArrayList<Question>();
        collect(form.json(), "", form, found);
        return List.copyOf(found);
    }

    private static void collect(JsonNode parent, String around, Form form, List<Question> into) {
        for (var child : parent.path("components")) {
            var own = words(child.path("conditional").path("hide").asText(), form);
            var when = own.isEmpty() || own.equals(around)
                    ? around
                    : Stream.of(around, own).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
            if (child.has("key")) {
                into.add(new Question(child.path("key").asText(), label(child), child, when));
            }
            collect(child, when, form, into);
        }
    }

    private static String label(JsonNode component) {
        return component
                .path(component.has("dateLabel") ? "dateLabel" : "label")
                .asText();
    }

    /** The choices by value, as they are labelled; empty where it offers none. */
    Map<String, String> choices() {
        return Form.stream(json.path("values"))
                .collect(Collectors.toMap(
                        value -> value.path("value").asText(),
                        value -> value.path("label").asText(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** A hiding condition the other way round: {@code =not(outcome = "deferred")} becomes “where ... is ...”. */
    private static String words(String hide, Form form) {
        if (hide.isEmpty()) {
            return "";
        }
        var condition = hide.replaceFirst("^=", "");
        var shown = NOT.matcher(condition);
        return shown.matches() ? "where " + compared(shown.group(1), form) : "unless " + compared(condition, form);
    }

    /** {@code outcome = "deferred" or outcome = "not-held"} becomes “What did they decide?” is “Deferred” or “Not held”. */
    private static String compared(String condition, Form form) {
        var words = COMPARISON.matcher(condition).replaceAll(found -> "“%s” is %s“%s”"
                .formatted(
                        labelOf(found.group(1), form),
                        found.group(2).equals("!=") ? "not " : "",
                        choiceOf(found.group(1), found.group(3).replace("\"", ""), form)));
        for (var shorter = once(words); !shorter.equals(words); shorter = once(words)) {
            words = shorter;
        }
        return words;
    }

    private static String once(String words) {
        return REPEATED.matcher(words).replaceFirst("$1$2 or ");
    }

    private static String labelOf(String key, Form form) {
        return form.fields()
                .filter(field -> field.key().equals(key))
                .map(field -> label(field.json()))
                .findFirst()
                .orElse(key);
    }

    private static String choiceOf(String key, String value, Form form) {
        return form.fields()
                .filter(field -> field.key().equals(key))
                .flatMap(field -> Form.stream(field.json().path("values")))
                .filter(choice -> choice.path("value").asText().equals(value))
                .map(choice -> choice.path("label").asText())
                .findFirst()
                .orElse(value);
    }
}
