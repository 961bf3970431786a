package uk.mandate.policy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The weeks before an election in which publicity needs care.
 *
 * @param until the day of the election
 * @param election whose election it is; the county's counts too
 */
public record PreElectionPeriod(
        @NotNull(message = "is missing") LocalDate from,
        @NotNull(message = "is missing") LocalDate until,
        @NotNull(message = "is missing") String election) {

    /** Whether both its days are there to be compared. */
    boolean isWhole() {
        return from != null && until != null;
    }

    boolean endsBeforeItBegins() {
        return until.isBefore(from);
    }
}
