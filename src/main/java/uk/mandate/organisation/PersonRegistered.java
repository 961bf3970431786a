package uk.mandate.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.RecordedEvent;

/**
 * A person was put on record; sign-in makes their account in the same transaction.
 *
 * @param from the first day on which they may sign in
 */
public record PersonRegistered(
        PersonId person, String name, LocalDate from, String reason, @Nullable LocalDate happenedOn)
        implements RecordedEvent {
    @Override
    public String type() {
        return "person-registered";
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("person", Change.of(null, person));
        changes.put("name", Change.outside(null, name));
        changes.put("from", Change.of(null, from));
        return changes;
    }
}
