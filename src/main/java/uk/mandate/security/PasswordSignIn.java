package uk.mandate.security;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;

/**
 * Decides whether a name and a password belong together, for the sign-in page and for HTTP Basic alike. One password is hashed
 * on every way through, and every refusal is the same to the person, so that neither time nor words tell which names exist.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private static final int STRIPES = 64;

    private final StoredAccounts accounts;
    private final CurrentRoles roles;
    private final Lockout lockout;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;
    /** Attempts at one name come one after the other; else many at once would be tried before the first is counted. */
    private final Lock[] stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    PasswordSignIn(
            StoredAccounts accounts,
            CurrentRoles roles,
            Lockout lockout,
            PasswordEncoder encoder,
            NewPasswords newPasswords) {
        this.accounts = accounts;
        this.roles = roles;
        this.lockout = lockout;
        this.encoder = encoder;
        this.hashOfNobody = encoder.encode(newPasswords.generate());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typedName = attempt.getName();
        var stripe = stripes[Math.floorMod(typedName.hashCode(), STRIPES)];
        stripe.lock();
        try {
            return check(typedName, String.valueOf(attempt.getCredentials()));
        } finally {
            stripe.unlock();
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private Authentication check(String typedName, String password) {
        var locked = lockout.isLocked(typedName);
        var person = person(typedName);
        var hash = person.flatMap(accounts::hash);
        var matches = encoder.matches(password, hash.orElse(hashOfNobody)) && hash.isPresent();
        if (locked) {
            throw new LockedException("The name is locked.");
        }
        var authorities = person.flatMap(roles::of);
        if (!matches || authorities.isEmpty()) {
            lockout.failed(typedName);
            throw new BadCredentialsException("The name or the password is wrong.");
        }
        lockout.succeeded(typedName);
        accounts.signedIn(person.orElseThrow());
        return UsernamePasswordAuthenticationToken.authenticated(
                person.orElseThrow().value(), null, authorities.orElseThrow());
    }

    private static Optional<PersonId> person(String typedName) {
        try {
            return Optional.of(new PersonId(typedName.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException nobodysName) {
            return Optional.empty();
        }
    }
}
