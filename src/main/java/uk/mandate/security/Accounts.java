package uk.mandate.security;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;

/**
 * The accounts with which people sign in. Whoever calls it decides who may; each change is published as a
 * {@link uk.mandate.accountability.RecordedEvent}. A password is seen once, by whoever hands it over, and kept only as a hash.
 */
public interface Accounts {

    /** Opens an account with a generated password that must be changed at first sign-in. Refuses a second account. */
    String open(PersonId person);

    /** Gives the account a new generated password, to be changed at the next sign-in; ends the person's sessions. */
    String reset(PersonId person, String reason);

    /** Nobody signs in with this account any more; ends the person's sessions. */
    void disable(PersonId person, String reason);

    /** Takes {@link #disable} back. */
    void enable(PersonId person, String reason);

    Optional<Account> find(PersonId person);

    /**
     * An account without its secret.
     *
     * @param passwordVersion grows with each new password, stop and permission; a session under an older one ends
     * @param mustChange whether the person has to choose a password before anything else
     * @param lastSignIn machine time
     */
    record Account(
            PersonId person, int passwordVersion, boolean mustChange, boolean disabled, @Nullable Instant lastSignIn) {}
}
