package uk.mandate.security;

import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.RecordedEvent;

/**
 * Something happened to an account: opened, its password reset or changed, disabled, enabled. Never holds a secret.
 *
 * @param type such as {@code account-opened}
 */
public record AccountChanged(String type, PersonId person) implements RecordedEvent {

    @Override
    public Map<String, Change> changes() {
        return Map.of("account", Change.of(person, person));
    }
}
