package uk.mandate.process;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record DecideAnswer(
        Choice outcome, LocalDate heldOn, @FreeText String reason, @FreeText @Size(max = 20) @Nullable String note) {
    enum Choice {
        ADOPTED,
        NOT_HELD
    }
}
