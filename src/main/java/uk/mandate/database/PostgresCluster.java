package uk.mandate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The embedded database's files: made on the first start, checked on every other. */
final class PostgresCluster {
    private final DataDirectory directory;
    private final PostgresBinaries binaries;

    PostgresCluster(DataDirectory directory, PostgresBinaries binaries) {
        this.directory = directory;
        this.binaries = binaries;
    }

    /** Leaves a complete cluster of our own major version in which nobody is let in without a password. */
    PostgresCluster prepared() {
        try {
            if (Files.exists(path().resolve("PG_VERSION"))) {
                checkVersion();
            } else {
                create();
            }
            Files.writeString(path().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            return this;
        } catch (IOException failed) {
            throw DatabaseFailure.of(path(), failed);
        }
    }

    Path path() {
        return directory.file("postgresql");
    }

    Path log() {
        return directory.file("postgresql.log");
    }

    Credentials credentials() {
        try {
            return Credentials.read(passwordFile());
        } catch (NoSuchFileException missing) {
            throw new DatabaseFailure(
                    "The passwords of the database are missing: put " + passwordFile() + " back from the backup.",
                    missing);
        } catch (IOException unreadable) {
            throw DatabaseFailure.of(passwordFile(), unreadable);
        }
    }

    PostgresCommand run(String program, List<String> arguments) {
        return PostgresCommand.run(binaries.command(program, arguments));
    }

    private void checkVersion() throws IOException {
        var written = Files.readString(path().resolve("PG_VERSION")).strip();
        var ours = major();
        if (!written.equals(ours)) {
            throw new DatabaseFailure("The data in " + path() + " were written by PostgreSQL " + written
                    + ", this Mandate carries PostgreSQL " + ours
                    + ": start the Mandate that wrote them, or move them with pg_dump and pg_restore.");
        }
    }

    /** Made beside its place and renamed when complete, so that a crash never leaves half a cluster there. */
    private void create() throws IOException {
        if (!Files.exists(passwordFile())) {
            Credentials.generated().write(passwordFile());
        }
        var draft = directory.file("postgresql.new");
        var superuserPassword = directory.file("postgresql.first-password");
        FileSystemUtils.deleteRecursively(draft);
        try {
            PrivateFiles.write(superuserPassword, credentials().superuser());
            var initdb = run("initdb", initialisation(draft, superuserPassword));
            if (!initdb.succeeded()) {
                throw DatabaseFailure.of(path(), initdb.said());
            }
            Files.move(draft, path());
        } finally {
            Files.deleteIfExists(superuserPassword);
        }
    }

    private List<String> initialisation(Path draft, Path superuserPassword) {
        var arguments = new ArrayList<>(List.of("--pgdata", draft.toString(), "--username", Credentials.SUPERUSER));
        arguments.addAll(List.of("--pwfile", superuserPassword.toString(), "--auth", "scram-sha-256"));
        // The same order and case of letters on every machine, whatever its locale.
        arguments.addAll(List.of("--encoding", "UTF8", "--locale", "C", "--data-checksums"));
        if (Integer.parseInt(major()) >= 17) {
            arguments.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"));
        }
        return arguments;
    }

    private String major() {
        // "postgres (PostgreSQL) 17.11"
        return run("postgres", List.of("--version")).said().replaceAll("(?s)\\D*(\\d+).*", "$1");
    }

    Path passwordFile() {
        return directory.file("postgresql.passwords");
    }
}
