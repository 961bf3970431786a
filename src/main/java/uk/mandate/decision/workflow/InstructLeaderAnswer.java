package uk.mandate.decision.workflow;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.LeaderInstruction.Instructed;
import uk.mandate.process.FreeText;

/** What is entered of the instruction to the Leader. */
record InstructLeaderAnswer(
        LocalDate receivedOn,
        HowGiven howGiven,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") String instruction) {
    Instructed instructed() {
        return new Instructed(receivedOn, howGiven, instruction);
    }
}
