package uk.mandate.strategy;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** Something was found against a strategy or the way it was dealt with. */
public record FindingAdded(StrategyReference reference, Finding finding) implements RecordedEvent {
    @Override
    public String type() {
        return "finding-added";
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("kind", Change.of(null, finding.kind()));
        changes.put("rule", Change.of(null, finding.rule()));
        changes.put("words", Change.outside(null, finding.words()));
        changes.put("source", Change.outside(null, finding.source()));
        return changes;
    }
}
