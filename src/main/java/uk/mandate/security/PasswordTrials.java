package uk.mandate.security;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;

/**
 * Tries a password against a name, wherever one is asked for: at sign-in, by HTTP Basic and on the page that changes it. All
 * share one lockout, so that nobody guesses on at another door. One password is hashed on every way through, so that time
 * does not tell which names exist. Call it outside a transaction: the lockout counts in one of its own.
 */
@Component
class PasswordTrials {
    private static final int STRIPES = 64;

    private final StoredAccounts accounts;
    private final Lockout lockout;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;
    /** Trials of one name come one after the other; else many at once would be tried before the first is counted. */
    private final Lock[] stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    PasswordTrials(StoredAccounts accounts, Lockout lockout, PasswordEncoder encoder, NewPasswords newPasswords) {
        this.accounts = accounts;
        this.lockout = lockout;
        this.encoder = encoder;
        this.hashOfNobody = encoder.encode(newPasswords.generate());
    }

    /** Whether the password is the name's, and the person one who is admitted here; anything else counts as a failure. */
    Verdict judge(String typedName, String password, Predicate<PersonId> admitted) {
        var stripe = stripes[Math.floorMod(normal(typedName).hashCode(), STRIPES)];
        stripe.lock();
        try {
            return judgeNext(typedName, password, admitted);
        } finally {
            stripe.unlock();
        }
    }

    /** Whose name it could be; nobody's where it is no name at all. */
    static Optional<PersonId> person(String typedName) {
        return PersonId.find(normal(typedName));
    }

    private Verdict judgeNext(String typedName, String password, Predicate<PersonId> admitted) {
        var locked = lockout.isLocked(typedName);
        var person = person(typedName);
        var hash = person.flatMap(accounts::hash);
        var matches = encoder.matches(password, hash.orElse(hashOfNobody)) && hash.isPresent();
        if (locked) {
            return Verdict.LOCKED;
        }
        if (!matches || person.filter(admitted).isEmpty()) {
            lockout.failed(typedName);
            return Verdict.WRONG;
        }
        lockout.succeeded(typedName);
        return Verdict.RIGHT;
    }

    private static String normal(String typedName) {
        return typedName.strip().toLowerCase(Locale.ROOT);
    }

    /** What came of a trial; a locked name is not even tried. */
    enum Verdict {
        RIGHT,
        WRONG,
        LOCKED
    }
}
