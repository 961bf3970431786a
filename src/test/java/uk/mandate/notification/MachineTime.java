package uk.mandate.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock, as far as a test lets it go. */
class MachineTime extends Clock {
    private Instant present = Instant.parse("2026-11-30T12:00:00Z");

    void passes(Duration time) {
        present = present.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(present, zone);
    }

    @Override
    public Instant instant() {
        return present;
    }
}
