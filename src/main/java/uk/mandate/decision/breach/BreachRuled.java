package uk.mandate.decision.breach;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** It was ruled on a breach, or the breach was closed because its fact was corrected or set aside. */
record BreachRuled(Breach breach, Ruling ruling) implements RecordedEvent {
    @Override
    public String type() {
        return ruling.outcome().compareTo(RulingOutcome.CORRECTED) < 0 ? "breach-ruled" : "breach-closed";
    }

    @Override
    public String caseReference() {
        return breach.caseReference();
    }

    @Override
    public String reason() {
        return ruling.reason();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("breach", Change.of(null, breach.id()));
        changes.put("rule", Change.of(null, breach.rule()));
        changes.put("ruling", Change.of(breach.ruled(), ruling.outcome()));
        changes.put("how", Change.outside(null, ruling.how()));
        changes.put("consideredOn", Change.of(breach.consideredOn(), ruling.consideredOn()));
        changes.put("waitsForSecondPerson", Change.of(null, ruling.isWaiting()));
        return changes;
    }
}
