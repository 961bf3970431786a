package uk.mandate.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;

/** One meeting of a body at which a case's item stands, from its arrangement to what became of it. */
@Entity
@Table(name = "meetings")
@SuppressWarnings("NullAway.Init")
public class Meeting {
    @Id
    private UUID id;

    @Version
    private long version;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private Body body;

    @Column(name = "meeting_date")
    private LocalDate date;

    private @Nullable LocalTime startsAt;
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private @Nullable LocalDate happenedOn;
    private @Nullable Instant settledAt;
    private @Nullable String why;

    @Embedded
    private Recording arranged;

    protected Meeting() {}

    static Meeting planned(
            String caseReference, Body body, LocalDate date, @Nullable LocalTime startsAt, Recording by) {
        var meeting = new Meeting();
        meeting.id = UUID.randomUUID();
        meeting.caseReference = caseReference;
        meeting.body = body;
        meeting.date = date;
        meeting.startsAt = startsAt;
        meeting.status = MeetingStatus.PLANNED;
        meeting.arranged = by;
        return meeting;
    }

    Meeting at(@Nullable String where) {
        place = where;
        return this;
    }

    void held(LocalDate on, Instant recordedAt) {
        settle(MeetingStatus.HELD, on, recordedAt);
    }

    void notHeld(NotHeldReason reason, LocalDate on, @Nullable String words, Instant recordedAt) {
        settle(reason.status(), on, recordedAt);
        why = words;
    }

    private void settle(MeetingStatus became, LocalDate on, Instant recordedAt) {
        if (status != MeetingStatus.PLANNED) {
            throw new Refusal("What became of the meeting of " + BritishDates.withWeekday(date)
                    + " is already on record; open the case to read it.");
        }
        status = became;
        happenedOn = on;
        settledAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public String caseReference() {
        return caseReference;
    }

    public Body body() {
        return body;
    }

    /** The date for which it was arranged. */
    public LocalDate date() {
        return date;
    }

    public Optional<LocalTime> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    /** The moment for which it was arranged, in Europe/London; empty where nobody said the hour. */
    public Optional<ZonedDateTime> beginsAt() {
        return startsAt().map(time -> date.atTime(time).atZone(CaseClock.LONDON));
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public MeetingStatus status() {
        return status;
    }

    /** The day on which it was held, or on which it was known that it would not be. */
    public Optional<LocalDate> happenedOn() {
        return Optional.ofNullable(happenedOn);
    }

    /** When {@link #happenedOn()} was recorded. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** Why it did not decide, in the recorder's words. */
    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    /** Whether it had begun, or its day had passed, when it was recorded. */
    public boolean isRecordedLate() {
        var begins = beginsAt().orElseGet(() -> date.plusDays(1).atStartOfDay(CaseClock.LONDON));
        return !begins.toInstant().isAfter(arranged.recordedAt());
    }

    public Recording arranged() {
        return arranged;
    }
}
