package uk.mandate.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** It was said whether the decision at a stage is a key decision. */
public record DecisionClassified(DecisionClassification classification, @Nullable Boolean before)
        implements RecordedEvent {
    @Override
    public String type() {
        return "decision-classified";
    }

    @Override
    public String caseReference() {
        return classification.caseReference();
    }

    @Override
    public @Nullable String reason() {
        return classification.reason();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("stage", Change.of(null, classification.stage()));
        changes.put("classification", Change.of(words(before), words(classification.isKey())));
        return changes;
    }

    private static @Nullable String words(@Nullable Boolean key) {
        if (key == null) {
            return null;
        }
        return key ? "key" : "not-key";
    }
}
