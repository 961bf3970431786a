package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Size;
import uk.mandate.decision.Spelling;
import uk.mandate.process.FreeText;

/** What is entered when the final version can go to Cabinet, or has to be consulted on again. */
record FinaliseStrategyAnswer(
        NewMatter newMatter, @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") String reason) {

    /** Whether the text holds a matter on which nobody was consulted. */
    enum NewMatter {
        YES,
        NO;

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
