package uk.mandate.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.RecordCorrections.CorrectableRecord;

/** One meeting of a body, at which items of several cases may stand. */
@Entity
@Table(name = "meetings")
@SuppressWarnings("NullAway.Init")
public class Meeting implements CorrectableRecord {
    @Id
    private UUID id;

    @Version
    private long version;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Body body;

    @Column(name = "meeting_date")
    private LocalDate date;

    private @Nullable LocalTime startsAt;
    private @Nullable String place;
    private boolean forCase;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private @Nullable LocalDate happenedOn;
    private @Nullable Instant settledAt;
    private @Nullable String why;

    @Embedded
    private Recording recording;

    /** Read only: the rows are written as corrections are approved. */
    @OneToMany(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "fact", insertable = false, updatable = false)
    @SQLRestriction("fact_kind = 'MEETING'")
    private List<AppliedCorrection> corrections = new ArrayList<>();

    protected Meeting() {}

    Meeting(String reference, Body body, LocalDate date, boolean forCase, Recording by) {
        id = UUID.randomUUID();
        this.reference = reference;
        this.body = body;
        this.date = date;
        this.forCase = forCase;
        status = MeetingStatus.PLANNED;
        recording = by;
    }

    /** Adds the hour and the place, where nobody had said them. */
    Meeting at(@Nullable LocalTime hour, @Nullable String where) {
        startsAt = startsAt == null ? hour : startsAt;
        place = place == null ? where : place;
        return this;
    }

    /** Records once what became of it. */
    void settle(MeetingStatus became, LocalDate on, @Nullable String words, Instant recordedAt) {
        if (status != MeetingStatus.PLANNED) {
            throw new Refusal("What became of the " + name() + " is already on record: it was " + status.words() + ".");
        }
        status = became;
        happenedOn = on;
        settledAt = recordedAt;
        why = words;
    }

    public UUID id() {
        return id;
    }

    /** Its place on the register, such as {@code cabinet-2025-02-12}. */
    public String reference() {
        return reference;
    }

    public Body body() {
        return body;
    }

    /** The date for which it was arranged, or that was corrected since with the decision taken there. */
    public LocalDate date() {
        return AppliedCorrections.day(corrections, FactField.HAPPENED_ON, date);
    }

    public Optional<LocalTime> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    /** The moment for which it was arranged, in Europe/London; empty where nobody said the hour. */
    public Optional<ZonedDateTime> beginsAt() {
        return startsAt().map(time -> date().atTime(time).atZone(CaseClock.LONDON));
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** Whether it is on record only because a case's item was arranged for it. */
    boolean isForCase() {
        return forCase;
    }

    public MeetingStatus status() {
        return status;
    }

    public boolean isPlanned() {
        return status == MeetingStatus.PLANNED;
    }

    /** Whether items can be decided at it: it is to come, was held, or dealt with some items before it broke off. */
    boolean mayDecide() {
        return status != MeetingStatus.CANCELLED && status != MeetingStatus.POSTPONED;
    }

    /** The day on which it was held, or on which it was known that it would not be. */
    public Optional<LocalDate> happenedOn() {
        return Optional.ofNullable(happenedOn).map(on -> on.equals(date) ? date() : on);
    }

    @Override
    public Optional<String> value(FactField field) {
        return field == FactField.HAPPENED_ON ? Optional.of(date().toString()) : Optional.empty();
    }

    @Override
    public List<AppliedCorrection> corrections() {
        return AppliedCorrections.inOrder(corrections);
    }

    /** When {@link #happenedOn()} was recorded. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** Why it was not held, in the recorder's words. */
    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    /** Whether it has begun by then, or its day has passed where nobody said the hour. */
    public boolean hasBegun(ZonedDateTime now) {
        return !beginsAt()
                .orElseGet(() -> date().plusDays(1).atStartOfDay(CaseClock.LONDON))
                .isAfter(now);
    }

    public Recording recording() {
        return recording;
    }

    /** "meeting of Cabinet on Wednesday 12 February 2025". */
    public String name() {
        return "meeting of " + body.words() + " on " + BritishDates.withWeekday(date);
    }
}
