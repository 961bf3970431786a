package uk.mandate.processes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One Camunda form: its file's name, its text, and its components, those inside groups too. */
record Form(String fileName, String text, JsonNode json, List<Component> components) {
    static final Path FOLDER = Path.of("forms");
    private static final JsonMapper JSON = new JsonMapper();

    /** A component, and whether it or a group around it is hidden by a condition. */
    record Component(JsonNode json, boolean hideable) {
        String type() {
            return json.path("type").asText();
        }

        /** The key under which its value is sent; empty where it sends none. */
        String key() {
            return json.path("key").asText();
        }

        String id() {
            return json.path("id").asText();
        }

        JsonNode validate() {
            return json.path("validate");
        }
    }

    static Form of(String fileName, String text) {
        try {
            var json = JSON.readTree(text);
            var components = new ArrayList<Component>();
            collect(json, false, components);
            return new Form(fileName, text, json, List.copyOf(components));
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static void collect(JsonNode parent, boolean hidden, List<Component> into) {
        for (var child : parent.path("components")) {
            var hideable = hidden || child.has("conditional");
            into.add(new Component(child, hideable));
            collect(child, hideable, into);
        }
    }

    /** Every form of the project, by name. */
    static List<Form> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(file -> of(file.getFileName().toString(), Model.textOf(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    /** The components that send a value. */
    Stream<Component> fields() {
        return components.stream().filter(component -> !component.key().isEmpty());
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return fileName;
    }
}
