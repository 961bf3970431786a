package uk.mandate.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fields of a form of ours, in the order in which an officer meets them. */
record FormModel(String id, List<Field> fields) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The form of the user task {@code Task_RecordCouncilDecision} is {@code record-council-decision}. */
    static FormModel ofTask(String element) {
        var id = element.substring("Task_".length())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
        try {
            var form = JSON.readTree(Path.of("forms", id + ".form").toFile());
            return new FormModel(id, components(form).map(FormModel::field).toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Stream<JsonNode> components(JsonNode container) {
        return StreamSupport.stream(container.path("components").spliterator(), false)
                .flatMap(component -> component.has("key") ? Stream.of(component) : components(component));
    }

    private static Field field(JsonNode component) {
        return new Field(
                component.path("id").asText(),
                component.path("key").asText(),
                component.path("type").asText(),
                StreamSupport.stream(component.path("values").spliterator(), false)
                        .map(value -> new Choice(
                                value.path("value").asText(),
                                value.path("label").asText()))
                        .toList());
    }

    /** One field: what it is called in the answer, and how it is filled in. */
    record Field(String id, String key, String type, List<Choice> choices) {
        /** What the screen calls the choice. */
        String label(String value) {
            return choices.stream()
                    .filter(choice -> choice.value().equals(value))
                    .map(Choice::label)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(key + " does not offer " + value));
        }
    }

    /** One choice of a field: what is sent, and what is read. */
    record Choice(String value, String label) {}
}
