package uk.mandate.decision.workflow;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.CabinetOutcome;
import uk.mandate.decision.Decided;
import uk.mandate.decision.Minute;
import uk.mandate.decision.NotHeldReason;
import uk.mandate.process.FreeText;

/** What is entered of what Cabinet decided; which parts a decision needs depends on the outcome, so the task says it. */
record RecordCabinetDecisionAnswer(
        CabinetOutcome outcome,
        LocalDate heldOn,
        @Nullable NotHeldReason notHeldReason,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String resolution,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String reasons,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String alternatives,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String conflicts,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String dispensations) {

    /** The decision as it is recorded: of a deferral nothing but its reasons, of a decision every part. */
    Decided decided() {
        if (notHeldReason != null) {
            throw new Refusal(
                    "The answer says why the meeting was not held, and that it was. Choose “Meeting not held, or"
                            + " item not reached” if it decided nothing; otherwise empty “Why was it not held?”.");
        }
        if (outcome == CabinetOutcome.DEFERRED) {
            refuseWhatOnlyADecisionHas();
            return Decided.of(outcome.onRecord(), heldOn, Minute.ofDeferral(reasons));
        }
        return Decided.of(
                outcome.onRecord(), heldOn, new Minute(resolution, reasons, alternatives, conflicts, dispensations));
    }

    /** What became of the meeting that decided nothing. */
    NotHeldReason became() {
        refuseWhatOnlyADecisionHas();
        if (notHeldReason == null) {
            throw new Refusal("Say what became of the meeting: cancelled, inquorate, adjourned, postponed,"
                    + " or held without reaching the item.");
        }
        return notHeldReason;
    }

    private void refuseWhatOnlyADecisionHas() {
        var parts = new Minute(resolution, null, alternatives, conflicts, dispensations).filled();
        if (!parts.isEmpty()) {
            throw new Refusal("The answer holds " + String.join(", ", parts)
                    + ", but by its outcome Cabinet decided nothing. Choose what Cabinet decided, or empty them; why"
                    + " it did not decide belongs under the reasons.");
        }
    }
}
