package uk.mandate.decision.correction;

import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.process.DueDates.Moved;

/** A due date or a timer moved, because a fact from which it counts was corrected. */
record DueDateRecounted(String caseReference, Moved moved) implements RecordedEvent {
    @Override
    public String type() {
        return "due-date-recounted";
    }

    @Override
    public String process() {
        return moved.process();
    }

    @Override
    public String element() {
        return moved.element();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("lastDay", Change.of(moved.before(), moved.after()));
    }
}
