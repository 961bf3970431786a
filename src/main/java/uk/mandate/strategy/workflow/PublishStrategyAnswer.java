package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.TypedDates;
import uk.mandate.decision.PublishedElsewhere;

/** How the strategy is published: here and now, or elsewhere, with address and time. */
record PublishStrategyAnswer(
        PublishedWhere where,
        @Size(max = 2000, message = "is longer than 2,000 characters") @Nullable String address,
        @Nullable LocalDate publishedOn,
        @Pattern(regexp = TypedDates.TIME_OF_DAY, message = "is a time such as 09:30") @Nullable
                String publishedAtTime) {

    PublishedElsewhere elsewhere() {
        return PublishedElsewhere.typed(address, publishedOn, publishedAtTime);
    }

    /** Where the strategy is published. */
    enum PublishedWhere {
        OUR_REGISTER,
        ELSEWHERE
    }
}
