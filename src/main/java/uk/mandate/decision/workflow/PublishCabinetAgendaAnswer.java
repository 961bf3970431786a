package uk.mandate.decision.workflow;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.TypedDates;

/** How the agenda is published: here and now, or elsewhere, with address and time. */
record PublishCabinetAgendaAnswer(
        PublishedWhere where,
        @Size(max = 2000, message = "is longer than 2,000 characters") @Nullable String address,
        @Nullable LocalDate publishedOn,
        @Pattern(regexp = TypedDates.TIME_OF_DAY, message = "is a time such as 09:30") @Nullable String publishedAtTime)
        implements PublicationAnswer {}
