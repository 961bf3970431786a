package uk.mandate.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.RecordedEvent;

/**
 * A person's leaving was put on record. Everything they held has its own event with the same last day.
 *
 * @param lastDay the last day on which they may sign in; it may lie ahead
 */
public record PersonLeft(PersonId person, LocalDate lastDay, String reason, @Nullable LocalDate happenedOn)
        implements RecordedEvent {
    @Override
    public String type() {
        return "person-left";
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("person", Change.of(person, person));
        changes.put("until", Change.of(null, lastDay));
        return changes;
    }
}
