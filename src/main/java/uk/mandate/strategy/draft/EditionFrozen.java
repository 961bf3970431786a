package uk.mandate.strategy.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.strategy.StrategyReference;

/** A draft went to a body, and stays on record as it went. */
record EditionFrozen(StrategyReference reference, Edition edition) implements RecordedEvent {
    @Override
    public String type() {
        return "draft-edition-frozen";
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("edition", Change.of(null, edition.number()));
        changes.put("round", Change.of(null, edition.round()));
        changes.put("stage", Change.of(null, edition.stage()));
        changes.put("revision", Change.of(null, edition.revision()));
        return changes;
    }
}
