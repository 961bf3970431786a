package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.Decided;
import uk.mandate.decision.Minute;
import uk.mandate.decision.NotHeldReason;
import uk.mandate.decision.PartnershipOutcome;
import uk.mandate.process.FreeText;

/** What is entered of what the partnership decided; which parts it needs depends on the outcome. */
record RecordPartnershipDecisionAnswer(
        PartnershipOutcome outcome,
        LocalDate heldOn,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String resolution,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String point,
        @Nullable NotHeldReason notHeldReason) {

    Decided decided() {
        if (point == null && outcome != PartnershipOutcome.ADOPTED) {
            throw new Refusal("Write the point that the partnership raised.");
        }
        return Decided.of(outcome.onRecord(), heldOn, new Minute(resolution, null, null, null, null))
                .raising(outcome == PartnershipOutcome.ADOPTED ? null : point);
    }

    NotHeldReason became() {
        if (notHeldReason == null) {
            throw new Refusal("Say what became of the meeting: cancelled, inquorate, adjourned, postponed,"
                    + " or held without reaching the item.");
        }
        return notHeldReason;
    }
}
