package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.NotHeldReason;
import uk.mandate.decision.Spelling;
import uk.mandate.process.FreeText;
import uk.mandate.strategy.scrutiny.ScrutinyOutcome;

/** What is entered of what Overview and Scrutiny did; its comments stand on the page of scrutiny. */
record RecordScrutinyOutcomeAnswer(
        Done outcome,
        LocalDate heldOn,
        @Nullable NotHeldReason notHeldReason,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String words) {

    NotHeldReason became() {
        if (notHeldReason == null) {
            throw new Refusal("Say what became of the meeting: cancelled, inquorate, adjourned, postponed,"
                    + " or held without reaching the item.");
        }
        return notHeldReason;
    }

    ScrutinyOutcome onRecord() {
        if (notHeldReason != null) {
            throw new Refusal(
                    "The answer says why the meeting was not held, and what it did. Choose “Meeting not held, or item"
                            + " not reached” if it did nothing; otherwise empty “Why was it not held?”.");
        }
        return ScrutinyOutcome.valueOf(outcome.name());
    }

    /** What it did, or that the meeting was not held. */
    enum Done {
        COMMENTED,
        NO_COMMENTS,
        ASKS_FOR_TIME,
        REFERRED_TO_CABINET,
        DID_NOT_MEET,
        NOT_HELD;

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
