package uk.mandate.process;

import java.util.List;
import java.util.regex.Pattern;

/** Calls that are open, written as their resources write them: {@code GET /task/{id}}. */
final class OpenCalls {
    private final List<Pattern> patterns;

    OpenCalls(List<String> lines) {
        patterns = lines.stream().map(OpenCalls::pattern).toList();
    }

    /** Whether this call is open. {@code OPTIONS} answers only what the asker may do. */
    boolean hold(String method, String path) {
        var call = ("HEAD".equals(method) ? "GET" : method) + " " + path.replaceFirst("(?<=.)/$", "");
        return "OPTIONS".equals(method)
                || patterns.stream().anyMatch(open -> open.matcher(call).matches());
    }

    /** A part of the path matches one segment; only a part that says so matches more. */
    private static Pattern pattern(String line) {
        return Pattern.compile(line.replaceAll("\\{[^/{}]+:\\.\\*}", ".+").replaceAll("\\{[^/{}]+}", "[^/]+"));
    }
}
