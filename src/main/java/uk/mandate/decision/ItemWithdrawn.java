package uk.mandate.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** A case's item was taken off the agenda of a meeting before it was dealt with. */
public record ItemWithdrawn(AgendaItem item, String reason) implements RecordedEvent {
    @Override
    public String type() {
        return "agenda-item-withdrawn";
    }

    @Override
    public String caseReference() {
        return item.caseReference();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("body", Change.of(null, item.body()));
        changes.put("meetingDate", Change.of(null, item.date()));
        changes.put("stage", Change.of(null, item.stage()));
        return changes;
    }
}
