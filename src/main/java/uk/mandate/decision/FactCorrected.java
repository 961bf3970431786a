package uk.mandate.decision;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/**
 * A fact on record was corrected; whoever keeps what follows from it listens, in the same transaction.
 *
 * @param stage the id of the stage to which the fact belongs
 * @param before what it said; {@code null} where it said nothing
 */
public record FactCorrected(
        String caseReference,
        FactKind kind,
        UUID fact,
        String stage,
        FactField field,
        @Nullable String before,
        String after)
        implements RecordedEvent {
    @Override
    public String type() {
        return "fact-corrected";
    }

    @Override
    public Map<String, Change> changes() {
        var value = field.type() == FactField.Type.MINUTE ? Change.outside(before, after) : Change.of(before, after);
        return Map.of(
                "fact", Change.of(null, kind),
                "stage", Change.of(null, stage),
                "field", Change.of(null, field),
                "value", value);
    }
}
