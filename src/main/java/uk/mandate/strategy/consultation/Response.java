package uk.mandate.strategy.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;

/**
 * What somebody answered, without who they are.
 *
 * @param number its place on the consultation's list, from 1
 * @param channel the name of the channel by which it came
 * @param theme the title of the theme to which it belongs; {@code null} where it belongs to none
 */
public record Response(
        UUID id, int number, String channel, @Nullable String theme, LocalDate receivedOn, String words) {

    public String received() {
        return BritishDates.words(receivedOn);
    }

    /** One as it came in, before it is on record. */
    public record Received(
            UUID channel, @Nullable UUID theme, LocalDate receivedOn, String words, Respondent respondent) {}
}
