package uk.mandate.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** A resolution of an item was put on record, or was struck again before its decision was recorded. */
public record ResolutionTyped(AgendaItem item, Resolution resolution, boolean struck) implements RecordedEvent {
    @Override
    public String type() {
        return struck ? "resolution-struck" : "resolution-typed";
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
        changes.put("letter", Change.of(null, Resolution.letter(resolution.position())));
        changes.put("words", change(resolution.words()));
        changes.put("function", change(resolution.function()));
        changes.put("keyDecision", change(resolution.isKey()));
        changes.put("openToCallIn", change(resolution.isOpenToCallIn()));
        changes.put("privateGround", change(resolution.privateGround().orElse(null)));
        return changes;
    }

    private Change change(@Nullable Object value) {
        return struck ? Change.outside(value, null) : Change.outside(null, value);
    }
}
