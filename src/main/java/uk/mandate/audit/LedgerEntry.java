package uk.mandate.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.CaseClock;

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

    /** The day on which it happened, where no hour is known; empty where the moment is. */
    Optional<LocalDate> happenedOn() {
        var day = content.path("happenedOn").asText();
        if (!day.isEmpty()) {
            return Optional.of(LocalDate.parse(day));
        }
        var happened = happenedAt().atZone(CaseClock.LONDON);
        return isOfAFormatWithoutDays()
                        && happened.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && !happenedAt().equals(recordedAt())
                ? Optional.of(happened.toLocalDate())
                : Optional.empty();
    }

    private boolean isOfAFormatWithoutDays() {
        return content.path("format").asInt() < EntryContent.FORMAT_WITH_DAYS;
    }

    Instant recordedAt() {
        return Instant.parse(content.at("/recordedAt").asText());
    }

    /** A value by its path, such as {@code who/office}; from outside the entry where only its hash stands inside. */
    @Nullable
    String value(String path) {
        var node = content.at("/" + path);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return node.has("sha256") ? texts.getOrDefault(path, "(redacted)") : node.asText();
    }
}
