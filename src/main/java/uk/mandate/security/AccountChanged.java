package uk.mandate.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.RecordedEvent;

/**
 * Something happened to an account: opened, its password reset or changed, disabled, enabled. Never holds a secret.
 *
 * @param type such as {@code account-opened}
 * @param reason why somebody else than the person did it; {@code null} for the person's own acts
 */
public record AccountChanged(String type, PersonId person, @Nullable String reason) implements RecordedEvent {

    AccountChanged(String type, PersonId person) {
        this(type, person, null);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("account", Change.of(person, person));
    }
}
