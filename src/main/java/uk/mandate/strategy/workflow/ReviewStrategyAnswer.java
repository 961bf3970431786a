package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.mandate.process.FreeText;
import uk.mandate.strategy.Review;

/** What the partnership's yearly review found. */
record ReviewStrategyAnswer(
        Finding finding,
        LocalDate reviewedOn,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") String reason) {

    /** What the form offers. */
    enum Finding {
        NO_CHANGE,
        MINOR,
        MAJOR;

        Review.Found found() {
            return Review.Found.valueOf(name());
        }
    }
}
