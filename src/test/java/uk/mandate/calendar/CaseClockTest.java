package uk.mandate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseClockTest {
    private static final Instant MACHINE = Instant.parse("2026-07-01T22:30:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final CaseClock clock = new CaseClock(Clock.fixed(MACHINE, ZoneOffset.UTC), Duration.ZERO);

    @Test
    void runsWithTheMachineInLondon() {
        assertThat(clock.instant()).isEqualTo(MACHINE);
        assertThat(clock.getZone()).isEqualTo(CaseClock.LONDON);
        assertThat(clock.now()).hasToString("2026-07-01T23:30+01:00[Europe/London]");
        assertThat(clock.today()).isEqualTo("2026-07-01");
        assertThat(clock.offset()).isZero();
    }

    @Test
    void isTheNextDayWhenItIsPastMidnightInLondon() {
        clock.moveTo(MACHINE.plus(HOUR));

        assertThat(clock.today()).isEqualTo("2026-07-02");
        assertThat(clock.offset()).isEqualTo(HOUR);
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(MACHINE.plus(HOUR));
        assertThat(clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void tellsWhoeverFollowsItAtOnceAndAtEveryMove() {
        List<Duration> told = new ArrayList<>();

        clock.whenMoved(told::add);
        clock.moveTo(MACHINE.minus(HOUR));

        assertThat(told).containsExactly(Duration.ZERO, HOUR.negated());
    }

    @Test
    void whoeverCountsMillisecondsReachesTheInstantTooWithoutWaitingForTheNextOne() {
        var due = Instant.parse("2031-03-01T00:00:00Z");
        var machine = MACHINE.plusNanos(999_500);
        var exact = new CaseClock(Clock.fixed(machine, ZoneOffset.UTC), Duration.ZERO);

        exact.moveTo(due);

        assertThat(machine.toEpochMilli() + exact.offset().toMillis()).isEqualTo(due.toEpochMilli());
        assertThat(exact.instant()).isBetween(due, due.plusMillis(1));
    }
}
