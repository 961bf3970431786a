package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            var mandate = start(place, seed);
            awaitAgreement(mandate, place, seed);
            awaitWork(place);
            Thread.sleep(new Random(seed).nextInt(LONGEST_WORK_MILLIS));
            kill(mandate, place, seed);
        }
        var last = start(place, times + 1);
        awaitAgreement(last, place, times + 1);
        assertThat(Files.readAllLines(place.resolve("acknowledged"))).hasSizeGreaterThan(times);
        kill(last, place, 0);
    }

    private static Process start(Path place, int number) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        CrashWorkload.class.getName(),
                        place.resolve("acknowledged").toString(),
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--mandate.data-dir=" + place.resolve("data"),
                        "--mandate.postgresql-binaries=" + Path.of("target", "postgresql-binaries")))
                .redirectErrorStream(true)
                .redirectOutput(output(place, number).toFile())
                .start();
    }

    /** Without empty parts: they would stand for the working directory, whose models would be deployed twice. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void awaitAgreement(Process mandate, Path place, int number) throws IOException {
        Awaitility.await().atMost(PATIENCE).until(() -> !mandate.isAlive() || says(place, number));
        assertThat(Files.readString(output(place, number))).contains(CrashWorkload.AGREED);
    }

    private static boolean says(Path place, int number) throws IOException {
        return Files.readString(output(place, number)).contains(CrashWorkload.AGREED);
    }

    /** At least one change since this start, so that every crash has something to lose. */
    private static void awaitWork(Path place) throws IOException {
        var notes = place.resolve("acknowledged");
        var before = Files.exists(notes) ? Files.size(notes) : 0;
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(notes) && Files.size(notes) > before);
    }

    /** SIGKILL for both; by turns the application or PostgreSQL goes first. */
    private static void kill(Process mandate, Path place, int seed) throws Exception {
        var postgres = postgres(place);
        if (seed % 2 == 0) {
            mandate.destroyForcibly();
            postgres.forEach(ProcessHandle::destroyForcibly);
        } else {
            postgres.forEach(ProcessHandle::destroyForcibly);
            mandate.destroyForcibly();
        }
        mandate.waitFor();
    }

    /** The server of this data directory with its own processes; none is a child of the application. */
    private static List<ProcessHandle> postgres(Path place) throws IOException {
        var processId = Files.readAllLines(place.resolve("data/postgresql/postmaster.pid"))
                .get(0)
                .strip();
        var server = ProcessHandle.of(Long.parseLong(processId)).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants()).toList();
    }

    private static Path output(Path place, int number) {
        return place.resolve("mandate-" + number + ".log");
    }
}
