package uk.mandate.decision.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.AppliedCorrection;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;

/**
 * A fact on record with what can be corrected of it.
 *
 * @param words the fact as a sentence without its full stop
 * @param outcomes the outcomes that the body could have reached; empty where the outcome is not corrected
 */
record CorrectableFact(
        FactKind kind, UUID id, String stage, String words, List<Value> values, List<DecisionOutcome> outcomes) {

    Optional<Value> value(FactField field) {
        return values.stream().filter(value -> value.field() == field).findFirst();
    }

    /**
     * What one field says now.
     *
     * @param value as it is kept; {@code null} where it says nothing
     */
    record Value(FactField field, @Nullable String value) {
        public String words() {
            return value == null ? "nothing" : AppliedCorrection.words(field, value);
        }
    }
}
