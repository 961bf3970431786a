package uk.mandate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The server of a data directory, seen from outside: by the file in which PostgreSQL itself says where it is. */
record RunningPostgres(long processId, String url, Credentials credentials) {

    static RunningPostgres in(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
        return new RunningPostgres(
                Long.parseLong(lines.get(0).strip()),
                "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/mandate",
                Credentials.read(data.resolve("postgresql.passwords")));
    }

    /** A process that ended and whose parent has not looked yet has no command any more. */
    boolean isAlive() {
        return ProcessHandle.of(processId)
                .flatMap(process -> process.info().command())
                .isPresent();
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, Credentials.OWNER, credentials.owner());
    }
}
