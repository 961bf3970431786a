package uk.mandate.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is one sentence for whoever starts Mandate, and says what to do. */
class DatabaseFailure extends RuntimeException {

    DatabaseFailure(String sentence) {
        this(sentence, null);
    }

    DatabaseFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** What the disk, the mount or the rights refused, in words. */
    static DatabaseFailure of(Path path, IOException failed) {
        var said = failed instanceof AccessDeniedException ? "permission denied" : String.valueOf(failed.getMessage());
        return of(path, said, failed);
    }

    /** As {@link #of(Path, IOException)}, from what one of PostgreSQL's own programs said. */
    static DatabaseFailure of(Path path, String said) {
        return of(path, said, null);
    }

    private static DatabaseFailure of(Path path, String said, @Nullable Throwable cause) {
        var lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("check free disk space")) {
            return new DatabaseFailure(
                    "The disk that holds " + path + " is full: free at least 500 MB, or name another directory in"
                            + " MANDATE_DATA_DIR.",
                    cause);
        }
        if (lower.contains("read-only file system")) {
            return new DatabaseFailure(
                    path + " is mounted read-only: mount it for writing, or name another directory in"
                            + " MANDATE_DATA_DIR.",
                    cause);
        }
        if (lower.contains("cannot be run as root") || lower.contains("must not be run as root")) {
            return new DatabaseFailure(
                    "The embedded PostgreSQL does not run as root here: start Mandate as an ordinary user, or name an"
                            + " external database in SPRING_DATASOURCE_URL.",
                    cause);
        }
        if (lower.contains("permission denied")
                || lower.contains("operation not permitted")
                || lower.contains("wrong ownership")) {
            return new DatabaseFailure(
                    "The user " + System.getProperty("user.name") + " may not write in " + path
                            + ": give the directory to that user, or name another one in MANDATE_DATA_DIR.",
                    cause);
        }
        return new DatabaseFailure("PostgreSQL in " + path + " does not start: " + lastLine(said), cause);
    }

    private static String lastLine(String said) {
        return said.lines().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElse("it gave no reason.");
    }
}
