package uk.mandate.decision.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.decision.FactField;

/** A correction of what is on record was asked for. */
record CorrectionAsked(Correction correction) implements RecordedEvent {
    @Override
    public String type() {
        return "correction-asked";
    }

    @Override
    public String caseReference() {
        return correction.caseReference();
    }

    @Override
    public String reason() {
        return correction.reason();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("correction", Change.of(null, correction.id()));
        changes.put("fact", Change.of(null, correction.kind()));
        changes.put("field", Change.of(null, correction.field()));
        changes.put("value", value(correction));
        changes.put("evidence", Change.of(null, correction.evidence()));
        changes.put("resolved", Change.outside(null, correction.resolved()));
        return changes;
    }

    static Change value(Correction correction) {
        return correction.field().type() == FactField.Type.MINUTE
                ? Change.outside(correction.oldValue(), correction.newValue())
                : Change.of(correction.oldValue(), correction.newValue());
    }
}
