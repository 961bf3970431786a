package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mandate.testing.MandateProcess;

/**
 * Application and PostgreSQL are killed at seeded moments: every acknowledged change has its entry and every entry its
 * change. Each start checks what the crash before it left.
 */
class LedgerSurvivesCrashesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LONGEST_WORK_MILLIS = 4000;

    @Test
    void twoCrashes(@TempDir Path place) throws Exception {
        crash(2, place);
    }

    @Test
    @Tag("thorough")
    void twentyCrashes(@TempDir Path place) throws Exception {
        crash(20, place);
    }

    private static void crash(int times, Path place) throws Exception {
        for (int seed = 1; seed <= times; seed++) {
            try (var mandate = agreeing(place)) {
                awaitWork(place);
                Thread.sleep(new Random(seed).nextInt(LONGEST_WORK_MILLIS));
                kill(mandate, place, seed);
            }
        }
        try (var last = agreeing(place)) {
            assertThat(Files.readAllLines(place.resolve("acknowledged"))).hasSizeGreaterThan(times);
            kill(last, place, 0);
        }
    }

    private static MandateProcess agreeing(Path place) throws IOException {
        var settings = List.of(
                place.resolve("acknowledged").toString(),
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--mandate.data-dir=" + place.resolve("data"));
        return MandateProcess.start(CrashWorkload.class, Map.of(), settings).untilItSays(CrashWorkload.AGREED);
    }

    /** At least one change since this start, so that every crash has something to lose. */
    private static void awaitWork(Path place) throws IOException {
        var notes = place.resolve("acknowledged");
        var before = Files.exists(notes) ? Files.size(notes) : 0;
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(notes) && Files.size(notes) > before);
    }

    /** SIGKILL for both; by turns the application or PostgreSQL goes first. */
    private static void kill(MandateProcess mandate, Path place, int seed) throws Exception {
        var postgres = postgres(place);
        if (seed % 2 == 0) {
            mandate.kill();
            postgres.forEach(ProcessHandle::destroyForcibly);
        } else {
            postgres.forEach(ProcessHandle::destroyForcibly);
            mandate.kill();
        }
    }

    /** The server of this data directory with its own processes; none is a child of the application. */
    private static List<ProcessHandle> postgres(Path place) throws IOException {
        var processId = Files.readAllLines(place.resolve("data/postgresql/postmaster.pid"))
                .get(0)
                .strip();
        var server = ProcessHandle.of(Long.parseLong(processId)).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants()).toList();
    }
}
