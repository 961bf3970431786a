package uk.mandate.decision.workflow;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.DelegationOutcome;
import uk.mandate.decision.FinalOutcome;
import uk.mandate.decision.NotHeldReason;
import uk.mandate.process.FreeText;

/** What is entered of what Council finally decided; which parts a decision needs depends on the outcome, so the task says it. */
record RecordFinalCouncilDecisionAnswer(
        FinalOutcome outcome,
        LocalDate heldOn,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String resolution,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String reasons,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String alternatives,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String conflicts,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String dispensations,
        @Nullable DelegationOutcome delegation,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String delegationLimits,
        @Nullable NotHeldReason notHeldReason)
        implements CouncilDecisionTexts {}
