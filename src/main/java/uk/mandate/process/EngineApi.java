package uk.mandate.process;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The part of the engine's REST interface that is open: what Tasklist calls for an officer, and what Cockpit and Admin read
 * for those who may read. The engine's authorisations decide what each of them sees. Everything else is closed, whoever
 * asks; the tests know every resource and fail on a new one.
 */
final class EngineApi {
    /** In the notation of the engine's own resources, below {@code /engine/{name}}. */
    static final List<String> OPEN = Stream.of(
                    TaskCalls.OPEN, ModelCalls.MODELS, CaseCalls.CASES, CaseCalls.HISTORY, ModelCalls.PEOPLE)
            .flatMap(lines -> lines.strip().lines())
            .map(String::strip)
            .toList();

    private static final Pattern PREFIX =
            Pattern.compile("/(?:camunda/api/engine|engine-rest)(?:/engine(?:/[^/]+)?)?(/.*)?$");
    private static final OpenCalls OPEN_CALLS = new OpenCalls(OPEN);

    private EngineApi() {}

    /** Whether this call is open; the path begins after the context path. */
    static boolean isOpen(String method, String path) {
        var prefixed = PREFIX.matcher(path);
        if (!prefixed.matches()) {
            return false;
        }
        return OPEN_CALLS.hold(method, prefixed.group(1) == null ? "/" : prefixed.group(1));
    }
}
