package uk.mandate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.database.DatabaseOnly.READY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The embedded PostgreSQL through starts, kills and stops of real processes. */
class EmbeddedDatabaseTest {
    private Path data;

    @BeforeEach
    void anEmptyDirectory(@TempDir Path directory) {
        data = directory;
    }

    @AfterEach
    void nothingKeepsRunning() throws IOException {
        if (Files.exists(data.resolve("postgresql/postmaster.pid"))) {
            ProcessHandle.of(RunningPostgres.in(data).processId())
                    .filter(process -> process.pid() != ProcessHandle.current().pid())
                    .ifPresent(ProcessHandle::destroy);
        }
    }

    @Test
    void aSecondStartOnOneDirectoryIsRefusedAndTheFirstGoesOn() throws Exception {
        try (var first = DatabaseOnly.in(data).untilItSays(READY);
                var second = DatabaseOnly.in(data)) {
            second.stopsSaying("Another Mandate (process " + first.id() + ") is using " + data
                    + ": stop it, or name another directory in MANDATE_DATA_DIR.");
            assertThat(RunningPostgres.in(data).asOwner()).satisfies(connection -> connection.close());
        }
    }

    @Test
    void afterAKillTheNextStartStopsTheOrphanAndFindsWhatWasCommitted() throws Exception {
        RunningPostgres orphan;
        try (var first = DatabaseOnly.in(data).untilItSays(READY)) {
            orphan = RunningPostgres.in(data);
            remember(orphan);
            first.kill();
        }
        assertThat(orphan.isAlive()).as("PostgreSQL outlives a killed Mandate").isTrue();
        try (var second = DatabaseOnly.in(data).untilItSays(READY)) {
            assertThat(orphan.isAlive()).as("the orphan").isFalse();
            assertThat(remembered(RunningPostgres.in(data))).isEqualTo("kept");
            second.terminate();
        }
    }

    @Test
    void aTerminationStopsPostgresWithinFiveSeconds() throws Exception {
        try (var mandate = DatabaseOnly.in(data).untilItSays(READY)) {
            var postgres = RunningPostgres.in(data);
            assertThat(mandate.terminate()).isLessThan(Duration.ofSeconds(5));
            assertThat(postgres.isAlive()).isFalse();
        }
        assertThat(data.resolve("postgresql.log"))
                .content()
                .contains("received fast shutdown request")
                .contains("database system is shut down");
    }

    @Test
    void aProcessNumberThatBelongsToSomebodyElseNowIsNotSignalled() throws Exception {
        startAndStop();
        var us = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postgresql/postmaster.pid"), us + "\n" + data + "\n0\n5432\n\n127.0.0.1\n");
        startAndStop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\n\n", "99999999999999999999\n", "\u00FF\0\u00FE"})
    void aDamagedFileOfTheProcessNumberIsNobodys(String content) throws Exception {
        startAndStop();
        Files.writeString(data.resolve("postgresql/postmaster.pid"), content, StandardCharsets.ISO_8859_1);
        startAndStop();
    }

    @Test
    void aServerWhoseProcessNumberIsDamagedIsNamedAndLeftAlone() throws Exception {
        RunningPostgres orphan;
        try (var first = DatabaseOnly.in(data).untilItSays(READY)) {
            orphan = RunningPostgres.in(data);
            first.kill();
        }
        var file = data.resolve("postgresql/postmaster.pid");
        var whole = Files.readString(file);
        Files.writeString(file, "abc");
        try (var second = DatabaseOnly.in(data)) {
            second.stopsSaying("PostgreSQL (process " + orphan.processId() + ") is running in "
                    + data.resolve("postgresql")
                    + ", whose postmaster.pid is damaged: end that process and start Mandate again.");
        }
        assertThat(orphan.isAlive()).isTrue();
        Files.writeString(file, whole);
        startAndStop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "mandate_owner", "mandate"})
    void aWrongPasswordIsNamedWithItsFile(String role) throws Exception {
        startAndStop();
        var file = data.resolve("postgresql.passwords");
        var right = Files.readString(file);
        for (var wrong : List.of("wrong", "")) {
            Files.writeString(file, right.replaceFirst("(?m)^" + role + "=.*$", role + "=" + wrong));
            try (var mandate = DatabaseOnly.in(data)) {
                mandate.stopsSaying("The password of the role " + role + " in " + file
                        + " is not the one that the database knows: put that file back from the backup.");
            }
        }
        Files.writeString(file, right);
        startAndStop();
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsNamed() throws Exception {
        var file = Files.writeString(data.resolve("a-file"), "kept");
        for (var named : List.of(file, file.resolve("below"))) {
            try (var mandate = DatabaseOnly.in(named)) {
                mandate.stopsSaying("MANDATE_DATA_DIR is " + named + ", but " + file
                        + " is a file: name a directory, which is created where it is missing.");
            }
        }
        assertThat(file).hasContent("kept");
    }

    @Test
    void aStartThatWasKilledHalfWayIsBegunAgain() throws Exception {
        Files.createDirectories(data.resolve("postgresql.new/base"));
        Files.writeString(data.resolve("postgresql.new/PG_VERSION"), "17\n");
        startAndStop();
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws Exception {
        var version = Files.createDirectories(data.resolve("postgresql")).resolve("PG_VERSION");
        Files.writeString(version, "12\n");
        try (var mandate = DatabaseOnly.in(data)) {
            mandate.stopsSaying("were written by PostgreSQL 12, this Mandate carries PostgreSQL ");
        }
        assertThat(version).hasContent("12");
    }

    @Test
    void missingPasswordsAreNamedAndNotReplaced() throws Exception {
        startAndStop();
        Files.delete(data.resolve("postgresql.passwords"));
        try (var mandate = DatabaseOnly.in(data)) {
            mandate.stopsSaying("The passwords of the database are missing: put " + data.resolve("postgresql.passwords")
                    + " back from the backup.");
        }
    }

    @Test
    void onlyTheUserWhoRunsMandateReadsItsFiles() throws Exception {
        var directory = data.resolve("made-by-us");
        try (var mandate = DatabaseOnly.in(directory).untilItSays(READY)) {
            mandate.terminate();
        }
        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve("postgresql"))).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve("postgresql.passwords"))).isEqualTo("rw-------");
        assertThat(permissions(directory.resolve("postgresql.log"))).isEqualTo("rw-------");
        assertThat(directory.resolve("postgresql/pg_hba.conf")).hasContent("host all all 127.0.0.1/32 scram-sha-256");
        assertThat(directory.resolve("postgresql.first-password")).doesNotExist();
    }

    private void startAndStop() throws Exception {
        try (var mandate = DatabaseOnly.in(data).untilItSays(READY)) {
            mandate.terminate();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void remember(RunningPostgres postgres) throws SQLException {
        try (var connection = postgres.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("create table test_memory as select 'kept' as word");
        }
    }

    private static String remembered(RunningPostgres postgres) throws SQLException {
        try (var connection = postgres.asOwner();
                var rows = connection.createStatement().executeQuery("select word from test_memory")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
