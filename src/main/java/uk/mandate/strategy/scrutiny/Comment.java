package uk.mandate.strategy.scrutiny;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One point that Overview and Scrutiny made.
 *
 * @param number its place among those on the same draft or recommendation, from 1
 * @param response what the council says to it; {@code null} while it has not answered
 */
public record Comment(UUID id, int number, String words, @Nullable String response) {
    public boolean isAnswered() {
        return response != null;
    }

    /** What people call it: "comment 1". */
    public String name() {
        return "comment " + number;
    }
}
