package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.StartRefused;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** An administrator whom nobody can help gets a new password at the start, once. */
@MandateTest
class ForgottenPasswordTest {
    private static final PersonId PERSON = new PersonId("administrator");

    @Autowired
    Environment environment;

    @Autowired
    StoredAccounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    NewPasswords newPasswords;

    @Autowired
    Directory directory;

    @Autowired
    CaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HeardEvents events;

    private Path data;
    private String hashBefore;

    @BeforeEach
    void keepThePassword(@TempDir Path data) {
        this.data = data;
        hashBefore = accounts.hash(PERSON).orElseThrow();
        events.forget();
    }

    @AfterEach
    void giveThePasswordBack() {
        jdbc.sql("update accounts set password = ?, must_change = false where person = ?")
                .params(hashBefore, PERSON.value())
                .update();
    }

    @Test
    void theNewPasswordIsWrittenForTheOwnerOfTheDataAndTheLedgerHearsOfIt() throws IOException {
        start("administrator");

        var line = Files.readString(data.resolve("first-sign-in.txt")).strip();
        assertThat(line).startsWith("administrator ");
        assertThat(SignedIn.stranger(environment)
                        .signIn("administrator", line.replaceAll(".* ", ""))
                        .statusCode())
                .isEqualTo(302);
        assertThat(events.of(AccountChanged.class).map(AccountChanged::type)).containsExactly("account-password-reset");
    }

    @Test
    void aSettingThatIsForgottenChangesNothingAtLaterStarts() throws IOException {
        start("administrator");
        var given = accounts.hash(PERSON);

        start("administrator");

        assertThat(accounts.hash(PERSON)).isEqualTo(given);
        assertThat(events.of(AccountChanged.class)).hasSize(1);
    }

    @Test
    void aStartWithoutTheSettingMakesItGoodForAnotherTime() throws IOException {
        start("administrator");
        var given = accounts.hash(PERSON);

        start("");
        assertThat(accounts.hash(PERSON)).isEqualTo(given);
        start("administrator");

        assertThat(accounts.hash(PERSON)).isNotEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no.such.person", "Not a name", "a..b", "democratic.services"})
    void whoeverIsNoAdministratorStopsTheStart(String name) {
        assertThatThrownBy(() -> start(name))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("MANDATE_NEW_PASSWORD_FOR names “" + name + "”")
                .hasMessageEndingWith("give the user name of an administrator.");
        assertThat(data).isEmptyDirectory();
    }

    private void start(String name) {
        var firstSignIn = new FirstSignIn(accounts, encoder, newPasswords, data, "");
        new ForgottenPassword(firstSignIn, accounts, directory, clock, name, data)
                .run(new DefaultApplicationArguments());
    }
}
