package uk.mandate.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
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

    @Test
    void whatIsBeingSentDoesNotHoldTheStop(@TempDir Path data) throws Exception {
        try (var mandate = mandateIn(data).untilItSays("Mandate is up: http://localhost:");
                var socket = new Socket(InetAddress.getLoopbackAddress(), port(mandate))) {
            socket.getOutputStream()
                    .write("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\nContent-Type:"
                            .concat(" application/x-www-form-urlencoded\r\n\r\nusername=")
                            .getBytes(US_ASCII));
            socket.getOutputStream().flush();
            Thread.sleep(1000);
            assertThat(mandate.terminate()).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(15));
            assertThat(mandate.output()).doesNotContain("\tat ");
        }
    }

    private static int port(MandateProcess mandate) {
        return Integer.parseInt(mandate.output().replaceAll("(?s).*Mandate is up: http://localhost:(\\d+).*", "$1"));
    }

    private static MandateProcess mandateIn(Path data) throws IOException {
        return MandateProcess.start(
                MandateApplication.class, Map.of(), List.of("--mandate.data-dir=" + data, "--server.port=0"));
    }
}
