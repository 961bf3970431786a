package uk.mandate.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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

/** A case's item on the agenda of a body's meeting, at one stage, from its listing to what became of it. */
@Entity
@Table(name = "agenda_items")
@SuppressWarnings("NullAway.Init")
public class AgendaItem {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting")
    private Meeting meeting;

    private String caseReference;
    private String stage;
    private int round;

    @Enumerated(EnumType.STRING)
    private Listing listing;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private @Nullable LocalDate happenedOn;
    private @Nullable Instant settledAt;
    private @Nullable String why;

    @Embedded
    private Recording arranged;

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, String caseReference, String stage, int round, Recording by) {
        id = UUID.randomUUID();
        this.meeting = meeting;
        this.caseReference = caseReference;
        this.stage = stage;
        this.round = round;
        listing = Listing.LISTED;
        status = MeetingStatus.PLANNED;
        arranged = by;
    }

    void held(LocalDate on, Instant recordedAt) {
        settle(MeetingStatus.HELD, on, recordedAt);
    }

    void notHeld(NotHeldReason reason, LocalDate on, @Nullable String words, Instant recordedAt) {
        settle(reason.status(), on, recordedAt);
        why = words;
    }

    /** It leaves the agenda before the meeting; whether the meeting is held is another matter. */
    void withdraw(LocalDate on, @Nullable String words, Instant recordedAt) {
        settle(MeetingStatus.WITHDRAWN, on, recordedAt);
        listing = Listing.WITHDRAWN;
        why = words;
    }

    /** The meeting's agenda went out with its report, or with the words that the report follows. */
    void published(Listing as) {
        listing = as;
    }

    private void settle(MeetingStatus became, LocalDate on, Instant recordedAt) {
        if (status != MeetingStatus.PLANNED) {
            throw new Refusal("What became of the meeting of " + BritishDates.withWeekday(date())
                    + " is already on record; open the case to read it.");
        }
        status = became;
        happenedOn = on;
        settledAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    /** The body's meeting at which it stands. */
    public Meeting meeting() {
        return meeting;
    }

    public String caseReference() {
        return caseReference;
    }

    /** The id of the stage for which it stands there, such as {@code cabinet-2}. */
    public String stage() {
        return stage;
    }

    /** The round of the draft in which it was listed. */
    public int round() {
        return round;
    }

    public Listing listing() {
        return listing;
    }

    public Body body() {
        return meeting.body();
    }

    /** The date for which the meeting was arranged. */
    public LocalDate date() {
        return meeting.date();
    }

    public Optional<LocalTime> startsAt() {
        return meeting.startsAt();
    }

    /** The moment for which the meeting was arranged, in Europe/London; empty where nobody said the hour. */
    public Optional<ZonedDateTime> beginsAt() {
        return meeting.beginsAt();
    }

    public Optional<String> place() {
        return meeting.place();
    }

    /** What became of the item. */
    public MeetingStatus status() {
        return status;
    }

    public boolean isPlanned() {
        return status == MeetingStatus.PLANNED;
    }

    /** The day on which it was dealt with, or on which it was known that it would not be. */
    public Optional<LocalDate> happenedOn() {
        // An item that was dealt with was so on the day of its meeting, which may have been corrected.
        return status == MeetingStatus.HELD ? Optional.of(date()) : Optional.ofNullable(happenedOn);
    }

    /** When {@link #happenedOn()} was recorded. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** Why it was not decided, in the recorder's words. */
    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    /** Whether the meeting had begun, or its day had passed, when the item was recorded. */
    public boolean isRecordedLate() {
        var begins = beginsAt().orElseGet(() -> date().plusDays(1).atStartOfDay(CaseClock.LONDON));
        return !begins.toInstant().isAfter(arranged.recordedAt());
    }

    public Recording arranged() {
        return arranged;
    }
}
