package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.StartRefused;
import uk.mandate.testing.MandateTest;

@MandateTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstSignInTest {
    private static final List<PersonId> PEOPLE = List.of(new PersonId("first.person"), new PersonId("second.person"));

    @Autowired
    StoredAccounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void passwordsAreWrittenForTheOwnerAloneAndNotToTheConsole(CapturedOutput console, @TempDir Path data)
            throws IOException {
        firstSignIn("", data).openFor(PEOPLE, true);

        var file = data.resolve("first-sign-in.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file)).hasSize(2).allSatisfy(line -> {
            var words = line.split(" +", 2);
            var hash = accounts.hash(new PersonId(words[0])).orElseThrow();
            assertThat(encoder.matches(words[1], hash)).isTrue();
            assertThat(console.getAll()).doesNotContain(words[1]);
        });
        assertThat(console.getAll()).contains(file.toString());
    }

    @Test
    void aSecondStartChangesNothing(@TempDir Path data) throws IOException {
        firstSignIn("", data).openFor(PEOPLE, true);
        var before = Files.readString(data.resolve("first-sign-in.txt"));

        firstSignIn("", data).openFor(PEOPLE, true);

        assertThat(Files.readString(data.resolve("first-sign-in.txt"))).isEqualTo(before);
    }

    @Test
    void aStartThatFailedBeforeItsAccountsStoodLeavesNoSecondPassword(@TempDir Path data) throws IOException {
        firstSignIn("", data).openFor(PEOPLE.subList(0, 1), true);
        firstSignIn("", data).openFor(PEOPLE, true);
        jdbc.sql("delete from accounts where person = 'second.person'").update();

        firstSignIn("", data).openFor(PEOPLE, true);

        var file = data.resolve("first-sign-in.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file)).hasSize(2).allSatisfy(line -> {
            var words = line.split(" +", 2);
            assertThat(encoder.matches(
                            words[1], accounts.hash(new PersonId(words[0])).orElseThrow()))
                    .isTrue();
        });
    }

    @Test
    void oneCommonPasswordNeedsNoFile(@TempDir Path data) {
        firstSignIn("a common password", data).openFor(PEOPLE, true);

        assertThat(data.resolve("first-sign-in.txt")).doesNotExist();
        assertThat(encoder.matches(
                        "a common password", accounts.hash(PEOPLE.get(1)).orElseThrow()))
                .isTrue();
        assertThat(accounts.find(PEOPLE.get(1)).orElseThrow().mustChange()).isFalse();
    }

    @Test
    void aCommonPasswordThatIsTooLongIsOneSentenceAndNotShown(@TempDir Path data) {
        firstSignIn("é".repeat(36), data).openFor(PEOPLE, true);

        var failure = catchThrowableOfType(StartRefused.class, () -> firstSignIn("é".repeat(36) + "x", data));

        assertThat(failure)
                .hasMessage(
                        "MANDATE_SAMPLE_PASSWORD is longer than 72 bytes: choose a shorter one, or leave it out to have"
                                + " one made for each person.");
    }

    @Test
    void aFileInThePlaceOfTheDataDirectoryIsOneSentence(@TempDir Path data) throws IOException {
        var file = Files.writeString(data.resolve("a-file"), "kept");

        assertThatThrownBy(() -> firstSignIn("", file).openFor(PEOPLE, true))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The first passwords cannot be written to " + file.resolve("first-sign-in.txt")
                        + ": make its directory writable, or name another one in MANDATE_DATA_DIR.");
    }

    private FirstSignIn firstSignIn(String common, Path data) {
        return new FirstSignIn(accounts, encoder, new NewPasswords(), data, common);
    }
}
