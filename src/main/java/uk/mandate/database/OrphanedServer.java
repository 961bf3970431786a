package uk.mandate.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        if (!Files.exists(processIdFile())) {
            return;
        }
        var processId = processId();
        if (processId.isEmpty()) {
            forgetDamaged();
        } else if (ProcessHandle.of(processId.get()).filter(this::isOurs).isPresent()) {
            LOG.info("Stopping the PostgreSQL (process {}) that an earlier Mandate left running.", processId.get());
            stopRunning();
        } else {
            forget();
        }
    }

    private Path processIdFile() {
        return cluster.path().resolve("postmaster.pid");
    }

    /** Its first line; empty where that is no number, as after a loss of power. */
    private Optional<Long> processId() {
        try {
            // Bytes that are no text become characters that are no digits.
            var content = new String(Files.readAllBytes(processIdFile()), StandardCharsets.ISO_8859_1);
            return content.lines().findFirst().map(String::strip).map(Long::valueOf);
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw DatabaseFailure.of(cluster.path(), unreadable);
        }
    }

    /** Without its number a server cannot be asked to stop; what looks like one is named, and nothing is touched. */
    private void forgetDamaged() {
        var running = ProcessHandle.allProcesses()
                .filter(process -> isPostgres(process) && isHere(process).orElse(false))
                .findFirst();
        if (running.isPresent()) {
            throw new DatabaseFailure("PostgreSQL (process " + running.get().pid() + ") is running in " + cluster.path()
                    + ", whose postmaster.pid is damaged: end that process and start Mandate again.");
        }
        LOG.info("Nothing runs in {}, whose postmaster.pid is damaged: it is deleted.", cluster.path());
        forget();
    }

    /** After a reboot the number may belong to any other program, which must not be signalled. */
    private boolean isOurs(ProcessHandle process) {
        return isPostgres(process) && isHere(process).orElse(true);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command ->
                                Path.of(command).getFileName().toString().startsWith("postgres"))
                        .orElse(false);
    }

    /** Empty where the system does not tell what a process was started with. */
    private Optional<Boolean> isHere(ProcessHandle process) {
        return process.info().arguments().map(arguments -> List.of(arguments)
                .contains(cluster.path().toString()));
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
