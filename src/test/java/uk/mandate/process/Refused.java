package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** Reads what somebody was told whose act was refused. */
final class Refused {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Refused() {}

    /** The one sentence of an answer 400, and nothing of the engine, the database or an id beside it. */
    static String sentence(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(read(answer).fieldNames()).toIterable().containsExactlyInAnyOrder("type", "message", "code");
        var sentence = read(answer).path("message").asText();
        assertThat(sentence)
                .matches("[A-Z“][^.]*\\.")
                .doesNotContain("ENGINE-", "Exception", "insert", "select", "java", "org.", "camunda")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}");
        return sentence;
    }

    static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }
}
