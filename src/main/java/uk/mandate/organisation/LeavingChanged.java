package uk.mandate.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.RecordedEvent;

/**
 * A leaving that lies ahead was put on another day, or taken back. What ended with it has events of its own and stays as it
 * is, unless the last day is now an earlier one.
 *
 * @param before the last day that was on record, Europe/London as all days
 * @param after the last day now; {@code null} where they stay
 */
public record LeavingChanged(PersonId person, LocalDate before, @Nullable LocalDate after, String reason)
        implements RecordedEvent {
    @Override
    public String type() {
        return after == null ? "leaving-taken-back" : "leaving-changed";
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("person", Change.of(person, person));
        changes.put("until", Change.of(before, after));
        return changes;
    }
}
