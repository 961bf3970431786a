package uk.mandate.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every node and every flow of every model was walked by a test. Runs after all other tests, in the phase {@code verify};
 * its name keeps it out of the ordinary run.
 */
class PathCoverageGate {
    private static final PathCoverage COVERAGE = PathCoverage.readFrom(Path.of("target", "process-coverage"));

    @ParameterizedTest
    @MethodSource("uk.mandate.processes.Model#all")
    void everyNodeAndFlowIsWalked(Model model) {
        assertThat(COVERAGE.missedIn(model))
                .as("nodes and flows of %s that no test walked", model)
                .isEmpty();
    }
}
