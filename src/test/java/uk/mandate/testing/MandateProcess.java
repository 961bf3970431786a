package uk.mandate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Mandate, or a part of it, in a JVM of its own. */
public final class MandateProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;

    private MandateProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** A JVM with this main class on our own class path, with the limits of memory that operations promise. */
    public static MandateProcess start(Class<?> main, Map<String, String> environment, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.add(main.getName());
        command.addAll(arguments);
        command.add("--mandate.postgresql-binaries=" + Path.of("target", "postgresql-binaries"));
        var output = Files.createTempFile("mandate-process", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new MandateProcess(builder.start(), output);
    }

    /** Without empty parts: they would stand for the working directory, whose models would be deployed twice. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until these words are in its output; fails where it ends without them. */
    public MandateProcess untilItSays(String words) {
        return untilItSays(words, PATIENCE);
    }

    /** As {@link #untilItSays(String)}, for work that takes longer. */
    public MandateProcess untilItSays(String words, Duration patience) {
        Awaitility.await()
                .atMost(patience)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !process.isAlive() || output().contains(words));
        assertThat(output()).contains(words);
        return this;
    }

    /** That the start was refused with this one sentence: no stack trace, nothing of beans, nothing left running. */
    public void stopsSaying(String sentence) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(output())
                .contains(sentence)
                .doesNotContain("\tat ")
                .doesNotContain("Caused by")
                .doesNotContain("Error creating bean");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    public long id() {
        return process.pid();
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, as a service manager sends it; returns when the process has ended. */
    public Duration terminate() throws InterruptedException {
        var began = System.nanoTime();
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            process.destroy();
            try {
                if (!process.waitFor(60, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        Files.deleteIfExists(output);
    }
}
