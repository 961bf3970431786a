package uk.mandate.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one clock, Europe/London. It runs with the machine plus an offset, which is zero except in training and in tests.
 * Whatever a person, a rule or a record calls "now" comes from here; sessions, lockout and mail retry use machine time.
 */
public final class CaseClock extends Clock {
    /** The zone of every council date and time. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock machine;
    private volatile Duration offset;
    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();

    public CaseClock(Clock machine, Duration offset) {
        this.machine = machine.withZone(LONDON);
        this.offset = offset;
    }

    public Duration offset() {
        return offset;
    }

    /**
     * Makes this instant the present, running on from there. Only training and tests call it. Followers that count milliseconds
     * have reached it too: cut off, the rest of one would leave them a millisecond before what falls due then.
     */
    public void moveTo(Instant present) {
        offset = Duration.between(machine.instant().truncatedTo(ChronoUnit.MILLIS), present);
        followers.forEach(follower -> follower.accept(offset));
    }

    /** Tells the offset now and whenever it changes, to clocks that cannot ask this one. */
    public void whenMoved(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(offset);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    public ZonedDateTime now() {
        return ZonedDateTime.now(this);
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }
}
