package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Size;
import uk.mandate.process.FreeText;
import uk.mandate.strategy.clearance.SignOffOutcome;

/** What an office says of the parts of a report that it clears. */
record ClearReportAnswer(
        SignOffOutcome outcome,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") String words) {}
