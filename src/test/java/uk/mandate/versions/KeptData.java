package uk.mandate.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.mandate.testing.MandateProcess;
import uk.mandate.testing.MandateTest;

/** A data directory with its ledger's fingerprint, packed without the binaries of PostgreSQL, which every version unpacks itself. */
record KeptData(Path place) {
    private static final String DATA = "data";
    private static final String LEDGER = "ledger";

    /** Runs Mandate on these data with this main class until it says these words, and stops it as a service manager does. */
    void mandate(Class<?> main, String words) throws Exception {
        Files.createDirectories(place.resolve(DATA));
        var settings = List.of(
                place.resolve(LEDGER).toString(),
                "--mandate.data-dir=" + place.resolve(DATA),
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--mandate.sample.password=" + MandateTest.PASSWORD);
        try (var mandate = MandateProcess.start(main, Map.of(), settings).untilItSays(words)) {
            mandate.terminate();
        }
    }

    void pack(Path archive) throws Exception {
        var file = "--file=" + archive.toAbsolutePath();
        tar("--create", "--xz", "--exclude=postgresql-binaries", "--exclude=*.log", file, DATA, LEDGER);
    }

    void unpack(Path archive) throws Exception {
        tar("--extract", "--xz", "--no-same-owner", "--file=" + archive.toAbsolutePath());
    }

    private void tar(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("tar", "--directory=" + place), Stream.of(arguments))
                .toList();
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
