package uk.mandate.decision;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.calendar.TypedDates;

/** Where and when another system published what Mandate records as published. */
public record PublishedElsewhere(URI address, Instant publishedAt) {

    /** As it is typed; refuses what is missing, and an address that no browser opens. */
    public static PublishedElsewhere typed(
            @Nullable String address, @Nullable LocalDate publishedOn, @Nullable String publishedAtTime) {
        if (address == null) {
            throw new Refusal(
                    "Give the address at which it was published, such as https://www.example.gov.uk/meetings.");
        }
        return new PublishedElsewhere(uri(address), moment(publishedOn, publishedAtTime));
    }

    private static Instant moment(@Nullable LocalDate publishedOn, @Nullable String time) {
        if (publishedOn == null || time == null || !time.strip().matches(TypedDates.TIME_OF_DAY)) {
            throw new Refusal("Give the date and the time at which it was published elsewhere, such as 16:30.");
        }
        return publishedOn
                .atTime(LocalTime.parse(time.strip()))
                .atZone(CaseClock.LONDON)
                .toInstant();
    }

    private static URI uri(String address) {
        try {
            return new URI(address.strip());
        } catch (URISyntaxException unreadable) {
            throw new Refusal(
                    "The address is not one that a browser can open; copy it from the browser's address bar.");
        }
    }
}
