package uk.mandate.decision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** A meeting's agenda went out with a case's item on it, with its report or with the words that the report follows. */
public record AgendaPublished(AgendaItem item, Instant publishedAt) implements RecordedEvent {
    @Override
    public String type() {
        return "agenda-published";
    }

    @Override
    public String caseReference() {
        return item.caseReference();
    }

    @Override
    public @Nullable Instant happenedAt() {
        return publishedAt;
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("body", Change.of(null, item.body()));
        changes.put("meetingDate", Change.of(null, item.date()));
        changes.put("stage", Change.of(null, item.stage()));
        changes.put("listing", Change.of(null, item.listing()));
        return changes;
    }
}
