package uk.mandate.strategy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reading a file into its record would pass over in silence: keys given twice, and entries of lists with nothing in them. */
final class FileKeys {
    private final Deque<Set<String>> open = new ArrayDeque<>();
    private final List<String> errors;

    private FileKeys(List<String> errors) {
        this.errors = errors;
    }

    /** Adds a sentence for each. */
    static void check(JsonParser parser, List<String> errors) throws IOException {
        var keys = new FileKeys(errors);
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            keys.check(token, parser);
        }
    }

    private void check(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> open.push(new HashSet<>());
            case END_OBJECT -> open.pop();
            case FIELD_NAME -> refuseTwice(parser);
            case VALUE_NULL -> refuseEmptyEntry(parser);
            default -> {}
        }
    }

    private void refuseTwice(JsonParser parser) throws IOException {
        if (!open.element().add(parser.currentName())) {
            errors.add("The key “" + path(parser.getParsingContext()) + "” is given twice.");
        }
    }

    private void refuseEmptyEntry(JsonParser parser) {
        if (parser.getParsingContext().inArray()) {
            errors.add("The entry “" + path(parser.getParsingContext()) + "” is empty.");
        }
    }

    /** Where in the file, as people count: {@code earlier 2 record}. */
    static String path(JsonStreamContext place) {
        return Stream.of(place.pathAsPointer().toString().split("/"))
                .filter(step -> !step.isEmpty())
                .map(step -> step.matches("\\d{1,6}") ? String.valueOf(Integer.parseInt(step) + 1) : step)
                .collect(Collectors.joining(" "));
    }
}
