package uk.mandate.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it was read.
 *
 * @param content the canonical JSON
 * @param texts the values that stand outside, by the path of their hash
 */
record LedgerEntry(JsonNode content, Map<String, String> texts) {

    String type() {
        return content.at("/type").asText();
    }

    Instant happenedAt() {
        return Instant.parse(content.at("/happenedAt").asText());
    }

    Instant recordedAt() {
        return Instant.parse(content.at("/recordedAt").asText());
    }

    /** A value by its path, such as {@code who/office}; from outside the entry where only its hash stands inside. */
    @Nullable
    String value(String path) {
        var node = content.at("/" + path);
        if (node.isMissingNode()) {
            return null;
        }
        return node.has("sha256") ? texts.getOrDefault(path, "(redacted)") : node.asText();
    }
}
