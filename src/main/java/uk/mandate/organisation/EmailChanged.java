package uk.mandate.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.RecordedEvent;

/**
 * The address to which Mandate writes to a person was given, replaced or taken off.
 *
 * @param before the address that was on record; {@code null} where there was none
 * @param after the address now; {@code null} where it was taken off
 */
public record EmailChanged(PersonId person, @Nullable String before, @Nullable String after, String reason)
        implements RecordedEvent {
    @Override
    public String type() {
        return after == null ? "email-removed" : "email-changed";
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("person", Change.of(person, person));
        changes.put("email", Change.outside(before, after));
        return changes;
    }
}
