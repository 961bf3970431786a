package uk.mandate.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;

/** The accounts in the table {@code accounts}. */
@Repository
@Transactional
class StoredAccounts implements Accounts {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final NewPasswords newPasswords;
    private final Clock machineClock;
    private final ApplicationEventPublisher events;

    StoredAccounts(
            JdbcClient jdbc,
            PasswordEncoder encoder,
            NewPasswords newPasswords,
            @Qualifier("machineClock") Clock machineClock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.newPasswords = newPasswords;
        this.machineClock = machineClock;
        this.events = events;
    }

    @Override
    public String open(PersonId person) {
        var password = newPasswords.generate();
        open(person, encoder.encode(password), true);
        return password;
    }

    /** Opens an account with a password that is hashed already; the training sample's need not be changed. */
    void open(PersonId person, String hash, boolean mustChange) {
        var opened = jdbc.sql(
                        """
                        insert into accounts (person, password, password_version, password_changed_at, must_change, disabled)
                        values (:person, :password, 1, :now, :mustChange, false) on conflict (person) do nothing
                        """)
                .param("person", person.value())
                .param("password", hash)
                .param("now", now())
                .param("mustChange", mustChange)
                .update();
        if (opened == 0) {
            throw new Refusal("There is already an account for " + person
                    + ": give it a new password on the person's page instead.");
        }
        events.publishEvent(new AccountChanged("account-opened", person));
    }

    @Override
    public String reset(PersonId person, String reason) {
        var password = newPasswords.generate();
        store(person, password, true);
        events.publishEvent(new AccountChanged("account-password-reset", person, reason));
        return password;
    }

    @Override
    public void disable(PersonId person, String reason) {
        setDisabled(person, true);
        events.publishEvent(new AccountChanged("account-disabled", person, reason));
    }

    @Override
    public void enable(PersonId person, String reason) {
        setDisabled(person, false);
        events.publishEvent(new AccountChanged("account-enabled", person, reason));
    }

    /** The person's own choice; that they know the current one has been checked. */
    void choose(PersonId person, String current, String chosen) {
        newPasswords.check(person, current, chosen);
        store(person, chosen, false);
        events.publishEvent(new AccountChanged("account-password-changed", person));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> find(PersonId person) {
        return jdbc.sql("select * from accounts where person = :person")
                .param("person", person.value())
                .query(StoredAccounts::account)
                .optional();
    }

    Optional<String> hash(PersonId person) {
        return jdbc.sql("select password from accounts where person = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    void signedIn(PersonId person) {
        jdbc.sql("update accounts set last_sign_in = :now where person = :person")
                .param("now", now())
                .param("person", person.value())
                .update();
    }

    private void store(PersonId person, String password, boolean mustChange) {
        mustExist(
                person,
                jdbc.sql(
                                """
                                update accounts set password = :password, password_version = password_version + 1,
                                    password_changed_at = :now, must_change = :mustChange where person = :person
                                """)
                        .param("password", encoder.encode(password))
                        .param("now", now())
                        .param("mustChange", mustChange)
                        .param("person", person.value())
                        .update());
    }

    private void setDisabled(PersonId person, boolean disabled) {
        mustExist(
                person,
                jdbc.sql("update accounts set disabled = :disabled, password_version = password_version + 1"
                                + " where person = :person")
                        .param("disabled", disabled)
                        .param("person", person.value())
                        .update());
    }

    private static void mustExist(PersonId person, int changed) {
        if (changed == 0) {
            throw new Refusal("There is no account for " + person + "; open one first.");
        }
    }

    private Timestamp now() {
        return Timestamp.from(machineClock.instant());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(row.getString("person")),
                row.getInt("password_version"),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"),
                instant(row.getTimestamp("last_sign_in")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
