package uk.mandate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.database.DatabaseOnly.READY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
