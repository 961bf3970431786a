package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.TypedDates;
import uk.mandate.process.FreeText;

/** What is entered to arrange the partnership's meeting. */
record ArrangePartnershipMeetingAnswer(
        LocalDate meetingDate,
        @Pattern(regexp = TypedDates.TIME_OF_DAY, message = "is a time such as 19:00") String startsAt,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String reason) {}
