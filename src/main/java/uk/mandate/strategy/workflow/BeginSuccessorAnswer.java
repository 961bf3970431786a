package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.process.FreeText;

/** Which strategy is begun in place of one in force, or why none is now. */
record BeginSuccessorAnswer(
        Decision decision,
        @Size(max = 20, message = "is longer than 20 characters") @Nullable String successor,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String reason) {

    /** The next strategy's reference as a person types it. */
    String reference() {
        if (successor == null || TypedText.isBlank(successor)) {
            throw new Refusal("Give the reference of the next strategy, such as CSS-2028-2031.");
        }
        return successor.strip();
    }

    String why() {
        if (reason == null || TypedText.isBlank(reason)) {
            throw new Refusal("Say why no strategy is begun now.");
        }
        return reason;
    }

    /** What the form offers. */
    enum Decision {
        BEGUN,
        NOT_NOW
    }
}
