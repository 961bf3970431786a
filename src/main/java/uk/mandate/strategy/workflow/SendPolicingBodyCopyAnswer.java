package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.PolicingBodyService.Copy;
import uk.mandate.process.FreeText;

/** What is entered of the copy to the local policing body. */
record SendPolicingBodyCopyAnswer(
        LocalDate sentOn,
        HowGiven howGiven,
        @FreeText @Size(max = 200, message = "is longer than 200 characters") String recipient) {
    Copy copy() {
        return new Copy(sentOn, howGiven, recipient);
    }
}
