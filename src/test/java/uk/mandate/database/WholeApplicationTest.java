package uk.mandate.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mandate.MandateApplication;
import uk.mandate.testing.MandateProcess;

/** What {@link EmbeddedDatabaseTest} shows of the database alone, with engine, web server and pages around it. */
@Tag("thorough")
class WholeApplicationTest {

    @Test
    void startsStopsAndIsStartedAgainAfterAKill(@TempDir Path data) throws Exception {
        RunningPostgres orphan;
        try (var first = mandateIn(data).untilItSays("Mandate is up: http://localhost:");
                var second = mandateIn(data)) {
            second.stopsSaying("Another Mandate (process " + first.id() + ") is using " + data);
            orphan = RunningPostgres.in(data);
            first.kill();
        }
        try (var next = mandateIn(data).untilItSays("Mandate is up: http://localhost:")) {
            assertThat(orphan.isAlive()).isFalse();
            var postgres = RunningPostgres.in(data);
            assertThat(next.terminate()).isLessThan(Duration.ofSeconds(5));
            assertThat(postgres.isAlive()).isFalse();
            // The engine and the pool were gone before their database was.
            assertThat(next.output()).doesNotContain("terminating connection").doesNotContain("\tat ");
        }
    }

    private static MandateProcess mandateIn(Path data) throws IOException {
        return MandateProcess.start(
                MandateApplication.class, Map.of(), List.of("--mandate.data-dir=" + data, "--server.port=0"));
    }
}
