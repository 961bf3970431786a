package uk.mandate.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mandate.testing.MandateProcess;
import uk.mandate.testing.MandateTest;

/**
 * Seeded walks of random people's answers at random times: nothing is stuck, nothing fails, and no case is adopted without its
 * records. Each walk has a JVM and data of its own; {@code -Dwalk.seed=7} walks one seed again, and
 * {@code -Dwalk.answers=500} fewer answers of it.
 */
class SeededWalkTest {
    private static final int ANSWERS = 2_000;
    private static final int SEEDS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Test
    @Tag("thorough")
    void aTenth(@TempDir Path data) throws Exception {
        var tally = new Tally();
        tally.add(walk(Long.getLong("walk.seed", 1), data));
        System.out.println(tally);
        ended(tally, 5, 3, 3);
    }

    @Test
    @Tag("thorough")
    void all(@TempDir Path data) throws Exception {
        var tally = new Tally();
        for (var seed = 1; seed <= SEEDS; seed++) {
            tally.add(walk(seed, data.resolve("seed-" + seed)));
        }
        System.out.println(tally);
        ended(tally, 100, 30, 30);
        assertThat(tally.missing(GatewayAnswers.ofEveryModel())).isEmpty();
    }

    private static void ended(Tally tally, int adopted, int refused, int withdrawn) {
        assertThat(tally.endedByChance(WhatHappened.ADOPTED)).isGreaterThanOrEqualTo(adopted);
        assertThat(tally.endedByChance(WhatHappened.REFUSED)).isGreaterThanOrEqualTo(refused);
        assertThat(tally.endedByChance(WhatHappened.WITHDRAWN)).isGreaterThanOrEqualTo(withdrawn);
    }

    private static String walk(long seed, Path data) throws Exception {
        var settings = List.of(
                String.valueOf(seed),
                String.valueOf(Integer.getInteger("walk.answers", ANSWERS)),
                "--mandate.data-dir=" + data,
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--mandate.mail.pause=0s",
                "--mandate.sign-in.bcrypt-strength=4",
                "--mandate.sample.password=" + MandateTest.PASSWORD);
        try (var mandate =
                MandateProcess.start(SeededWalk.class, Map.of(), settings).untilItSays(SeededWalk.ENDED, PATIENCE)) {
            var told = mandate.output();
            assertThat(told.lines().filter(line -> line.contains(" failed: ")))
                    .as(told)
                    .isEmpty();
            return told;
        }
    }
}
