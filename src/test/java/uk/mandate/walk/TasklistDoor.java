package uk.mandate.walk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tasklist's own call, with its session and its token. */
final class TasklistDoor implements Door {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 409);
    private static final int REDIRECTED = 300;

    private final Browsers browsers;

    TasklistDoor(Browsers browsers) {
        this.browsers = browsers;
    }

    @Override
    public Reply send(Attempt attempt) {
        var variables = new LinkedHashMap<String, Object>();
        attempt.answer().forEach((field, value) -> variables.put(field, Map.of("value", value)));
        var answer = browsers.of(attempt.person())
                .postJson(
                        "/camunda/api/engine/engine/default/task/"
                                + attempt.task().id() + "/submit-form",
                        Map.of("variables", variables));
        if (answer.statusCode() < REDIRECTED) {
            return Reply.TAKEN;
        }
        if (!REFUSED.contains(answer.statusCode())) {
            throw new WalkFailed("Status " + answer.statusCode() + " " + answer.body() + " to " + attempt);
        }
        return Reply.refused(message(answer.body()), attempt);
    }

    private static String message(String body) {
        try {
            return JSON.readTree(body).path("message").asText();
        } catch (JsonProcessingException unreadable) {
            throw new WalkFailed("No JSON: " + body, unreadable);
        }
    }
}
