package uk.mandate.decision;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the record of an executive decision holds beside the decision and its reasons (R11). */
@Embeddable
public record ExecutiveRecord(
        @Nullable String alternatives, @Nullable String conflicts, @Nullable String dispensations) {
    static final ExecutiveRecord NONE = new ExecutiveRecord(null, null, null);
}
