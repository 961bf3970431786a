package uk.mandate.decision.workflow;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.TypedDates;
import uk.mandate.process.FreeText;

/** What is entered to list an item for a meeting of Cabinet. */
record ListCabinetItemAnswer(
        Classification classification,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String classificationReason,
        LocalDate meetingDate,
        @Pattern(regexp = TypedDates.TIME_OF_DAY, message = "is a time such as 14:00") String startsAt,
        @FreeText @Size(max = 200, message = "is longer than 200 characters") @Nullable String place,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String reason) {

    /** How the decision is classified: anew, or as it stands on record. */
    enum Classification {
        KEY,
        NOT_KEY,
        AS_CLASSIFIED
    }
}
