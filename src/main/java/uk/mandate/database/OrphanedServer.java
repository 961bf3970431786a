package uk.mandate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that a killed Mandate left running. We hold the data directory's lock, so nobody is using it: it is stopped
 * before our own starts.
 */
final class OrphanedServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

    private final PostgresCluster cluster;

    OrphanedServer(PostgresCluster cluster) {
        this.cluster = cluster;
    }

    void stop() {
        var processId = processId();
        if (processId.isEmpty()) {
            return;
        }
        if (ProcessHandle.of(processId.get()).filter(this::isOurs).isPresent()) {
            LOG.info("Stopping the PostgreSQL (process {}) that an earlier Mandate left running.", processId.get());
            stopRunning();
        } else {
            forget();
        }
    }

    private Path processIdFile() {
        return cluster.path().resolve("postmaster.pid");
    }

    private Optional<Long> processId() {
        try (var lines = Files.lines(processIdFile())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (NoSuchFileException stoppedProperly) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw DatabaseFailure.of(cluster.path(), unreadable);
        }
    }

    /** After a reboot the number may belong to any other program, which must not be signalled. */
    private boolean isOurs(ProcessHandle process) {
        var isPostgres = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        var isHere = process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(cluster.path().toString()))
                .orElse(true);
        return process.isAlive() && isPostgres && isHere;
    }

    private void stopRunning() {
        if (!stopRunning("fast") && !stopRunning("immediate")) {
            throw new DatabaseFailure(
                    "An earlier Mandate left PostgreSQL (process " + processId().orElse(0L) + ") running in "
                            + cluster.path() + ", and it does not stop: end that process.");
        }
    }

    private boolean stopRunning(String mode) {
        return cluster.run("pg_ctl", List.of("stop", "-D", cluster.path().toString(), "-w", "-m", mode, "-t", "20"))
                .succeeded();
    }

    private void forget() {
        try {
            Files.deleteIfExists(processIdFile());
        } catch (IOException failed) {
            throw DatabaseFailure.of(cluster.path(), failed);
        }
    }
}
