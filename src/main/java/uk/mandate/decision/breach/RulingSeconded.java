package uk.mandate.decision.breach;

import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.decision.breach.Ruling.Second;

/** A second person agreed to a ruling on a breach, or did not (R40). */
record RulingSeconded(Breach breach, Ruling ruling, Second second) implements RecordedEvent {
    @Override
    public String type() {
        return second.agreed() ? "breach-ruling-agreed" : "breach-ruling-refused";
    }

    @Override
    public String caseReference() {
        return breach.caseReference();
    }

    @Override
    public String reason() {
        return second.reason();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "breach", Change.of(null, breach.id()),
                "rule", Change.of(null, breach.rule()),
                "ruling", Change.of(null, ruling.outcome()));
    }
}
