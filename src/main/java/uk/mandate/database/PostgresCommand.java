package uk.mandate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * One run of one of PostgreSQL's programs.
 *
 * @param said what it wrote, both streams together
 */
record PostgresCommand(int exitCode, String said) {

    boolean succeeded() {
        return exitCode == 0;
    }

    /** Runs and waits. What it says goes through a file, because a server that it starts would keep a pipe open. */
    static PostgresCommand run(List<String> command) {
        try {
            var output = Files.createTempFile("mandate-postgresql", ".log");
            try {
                var builder =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
                // Messages are read by DatabaseFailure, which knows English.
                builder.environment().put("LC_ALL", "C");
                builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
                return new PostgresCommand(builder.start().waitFor(), Files.readString(output));
            } finally {
                Files.delete(output);
            }
        } catch (IOException failed) {
            throw new DatabaseFailure("The embedded PostgreSQL cannot be run: " + failed.getMessage() + ".", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DatabaseFailure("Mandate was stopped while PostgreSQL was starting.", stopped);
        }
    }
}
