package uk.mandate.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed attempts by typed name and locks the name for a growing while. Names that nobody has count the same, so that
 * the lock tells nobody which names exist. Machine time: a training clock that jumps unlocks nobody.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Lockout {
    private final JdbcClient jdbc;
    private final SignInProperties properties;
    private final Clock machineClock;
    private final ApplicationEventPublisher events;

    Lockout(
            JdbcClient jdbc,
            SignInProperties properties,
            @Qualifier("machineClock") Clock machineClock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.machineClock = machineClock;
        this.events = events;
    }

    boolean isLocked(String typedName) {
        return jdbc.sql("select exists (select 1 from failed_sign_ins where name_hash = :name and locked_until > :now)")
                .param("name", hash(typedName))
                .param("now", Timestamp.from(machineClock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Counts one more failure and locks the name from the policy's number on. */
    void failed(String typedName) {
        forgetOld();
        int failed = jdbc.sql(
                        """
                        insert into failed_sign_ins (name_hash, failed, last_failed_at) values (:name, 1, :now)
                        on conflict (name_hash) do update set failed = failed_sign_ins.failed + 1, last_failed_at = :now
                        returning failed
                        """)
                .param("name", hash(typedName))
                .param("now", Timestamp.from(machineClock.instant()))
                .query(Integer.class)
                .single();
        if (failed >= properties.attempts()) {
            lock(typedName, failed);
        }
    }

    void succeeded(String typedName) {
        jdbc.sql("delete from failed_sign_ins where name_hash = :name")
                .param("name", hash(typedName))
                .update();
    }

    private void lock(String typedName, int failed) {
        var until = machineClock.instant().plus(delay(failed));
        jdbc.sql("update failed_sign_ins set locked_until = :until where name_hash = :name")
                .param("until", Timestamp.from(until))
                .param("name", hash(typedName))
                .update();
        events.publishEvent(new SignInLocked(typedName, failed, until));
    }

    /** Doubles with each failure beyond the first lock, up to the longest. */
    private Duration delay(int failed) {
        var delay = properties.firstLock();
        for (int beyond = failed - properties.attempts(); beyond > 0; beyond--) {
            delay = delay.multipliedBy(2);
            if (delay.compareTo(properties.longestLock()) >= 0) {
                return properties.longestLock();
            }
        }
        return delay;
    }

    private void forgetOld() {
        jdbc.sql("delete from failed_sign_ins where last_failed_at < :old")
                .param("old", Timestamp.from(machineClock.instant().minus(properties.forgetAfter())))
                .update();
    }

    private static String hash(String typedName) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var name = typedName.strip().toLowerCase(Locale.ROOT);
            return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
