package uk.mandate.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.mandate.testing.MandateProcess;
import uk.mandate.testing.MandateTest;

/** A data directory with its ledger's fingerprint, packed without logs; the binaries of PostgreSQL lie elsewhere. */
record KeptData(Path place) {
    private static final String DATA = "data";
    private static final String LEDGER = "ledger";
    private static final String OPEN = "open";
    private static final String ENDED = "ended";
    private static final String VISITS = "visits";

    /** Runs Mandate on these data with this main class, whose first argument is the place, until it says these words, and stops it as a service manager does. */
    void mandate(Class<?> main, String words) throws Exception {
        Files.createDirectories(place.resolve(DATA));
        var settings = List.of(
                place.toString(),
                "--mandate.data-dir=" + place.resolve(DATA),
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--mandate.sample.password=" + MandateTest.PASSWORD);
        try (var mandate = MandateProcess.start(main, Map.of(), settings).untilItSays(words)) {
            mandate.terminate();
        }
    }

    void pack(Archive archive) throws IOException {
        archive.pack(place, List.of(DATA, LEDGER), path -> !path.toString().endsWith(".log"));
    }

    void unpack(Archive archive) throws IOException {
        archive.unpack(place);
    }

    Path ledger() {
        return place.resolve(LEDGER);
    }

    /** The {@link CaseFacts} of the open cases when this version had started on the data. */
    Path open() {
        return place.resolve(OPEN);
    }

    /** The {@link CaseFacts} of the cases when this version had finished them. */
    Path ended() {
        return place.resolve(ENDED);
    }

    /** The visits to stages of the open cases when this version had started on the data. */
    Path visits() {
        return place.resolve(VISITS);
    }

    /** What a version keeps beside its data for the versions after it. */
    List<String> facts() throws IOException {
        var ended = Files.readAllLines(ended()).stream().filter(fact -> fact.startsWith(CaseFacts.ENDED));
        return Stream.concat(Files.readAllLines(open()).stream(), ended).toList();
    }
}
