package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;

/** How the timetable of a consultation is published: here and now, elsewhere with address and time, or from its own page. */
record PublishConsultationTimetableAnswer(
        PublishedWhere where,
        @Size(max = 2000, message = "is longer than 2,000 characters") @Nullable String address,
        @Nullable LocalDate publishedOn,
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "is a time such as 09:30") @Nullable
                String publishedAtTime) {

    URI uri() {
        if (address == null) {
            throw new Refusal("Give the address at which the timetable was published, such as"
                    + " https://www.example.gov.uk/consultation.");
        }
        try {
            return new URI(address.strip());
        } catch (URISyntaxException unreadable) {
            throw new Refusal(
                    "The address is not one that a browser can open; copy it from the browser's address bar.");
        }
    }

    Instant publishedAt() {
        if (publishedOn == null || publishedAtTime == null) {
            throw new Refusal("Give the date and the time at which the timetable was published elsewhere.");
        }
        return publishedOn
                .atTime(LocalTime.parse(publishedAtTime))
                .atZone(CaseClock.LONDON)
                .toInstant();
    }

    /** Where the timetable is published. */
    enum PublishedWhere {
        OUR_REGISTER,
        ELSEWHERE,
        ALREADY_PUBLISHED
    }
}
