package uk.mandate.decision.workflow;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.ExecutiveRecord;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.LeaderOutcome;
import uk.mandate.decision.LeaderResponse.Responded;
import uk.mandate.process.FreeText;

/** What the Leader answers, or what is entered for the Leader. */
record RecordLeaderResponseAnswer(
        Outcome outcome,
        LocalDate respondedOn,
        @Nullable HowGiven howGiven,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") String reasons,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String alternatives,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String conflicts,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String dispensations) {

    Responded responded(boolean recordAsked) {
        return new Responded(
                LeaderOutcome.valueOf(outcome.name()),
                respondedOn,
                howGiven,
                reasons,
                new ExecutiveRecord(alternatives, conflicts, dispensations),
                recordAsked);
    }

    /** What can be answered; silence is not an answer. */
    enum Outcome {
        REVISED,
        DISAGREES,
        AGREES
    }
}
