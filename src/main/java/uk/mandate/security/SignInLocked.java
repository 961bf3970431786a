package uk.mandate.security;

import java.time.Instant;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/**
 * Too many failed attempts: a name is locked for a while. The name is what somebody typed, perhaps nobody's and perhaps a
 * password by mistake, so it stands outside the ledger's entry.
 *
 * @param until machine time
 */
public record SignInLocked(String typedName, int failedAttempts, Instant until) implements RecordedEvent {

    @Override
    public String type() {
        return "sign-in-locked";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "name", Change.outside(null, typedName),
                "failedAttempts", Change.of(null, failedAttempts),
                "lockedUntil", Change.of(null, until));
    }
}
