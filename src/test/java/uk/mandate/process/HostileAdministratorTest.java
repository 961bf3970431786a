package uk.mandate.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mandate.testing.MandateProcess;
import uk.mandate.testing.MandateTest;

/** What {@link HostileRequestsTest} shows of officers, of administrators on our own pages and calls, changes apart. */
@Tag("thorough")
class HostileAdministratorTest {

    @Test
    void noRequestIsOurFault(@TempDir Path data) throws Exception {
        var settings = List.of(
                "--mandate.data-dir=" + data,
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--mandate.sample.password=" + MandateTest.PASSWORD);
        try (var mandate = MandateProcess.start(HostileAdministrator.class, Map.of(), settings)
                .untilItSays(HostileAdministrator.NOTHING_WRONG + HostileAdministrator.NUMBER)) {
            mandate.terminate();
        }
    }
}
