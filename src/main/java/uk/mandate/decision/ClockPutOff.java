package uk.mandate.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** A clock that runs for a case got a later last day than it had: a day was closed since. */
record ClockPutOff(String caseReference, String clock, LocalDate before, LocalDate after) implements RecordedEvent {
    @Override
    public String type() {
        return "clock-put-off";
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("clock", Change.of(null, clock));
        changes.put("lastDay", Change.of(before, after));
        return changes;
    }
}
