package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.Spelling;
import uk.mandate.process.FreeText;
import uk.mandate.strategy.scrutiny.ExtraTimeService.Answered;

/** Whether scrutiny gets its time; the last two only where somebody records it for the office that decides. */
record DecideExtraTimeAnswer(
        Decision decision,
        LocalDate decidedOn,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") String reason,
        @Nullable HowGiven howGiven,
        @FreeText @Size(max = 200, message = "is longer than 200 characters") @Nullable String message) {

    Answered answered() {
        return new Answered(decision == Decision.GRANTED, decidedOn, reason, howGiven, message);
    }

    /** What was decided. */
    enum Decision {
        GRANTED,
        REFUSED;

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
