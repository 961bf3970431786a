package uk.mandate.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.RecordCorrections.CorrectableRecord;

/** What a body decided on one occasion: written once, never changed. */
@Entity
@Immutable
@Table(name = "decision_records")
@SuppressWarnings("NullAway.Init")
public class DecisionRecord implements CorrectableRecord {
    /** The register's path segment under which records of decisions are published. */
    public static final String REGISTER = "decisions";

    @Id
    private UUID id;

    private String caseReference;
    private String stage;

    @Enumerated(EnumType.STRING)
    private Body body;

    private @Nullable UUID agendaItem;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private LocalDate happenedOn;

    @Embedded
    private Minute minute;

    private @Nullable String point;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> notInSource;

    private boolean illustrative;

    @Embedded
    private Recording recording;

    /** Read only: the row is written by whoever sets the decision aside. */
    @OneToMany(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "decision", insertable = false, updatable = false)
    private List<DecisionSetAside> setAside = new ArrayList<>();

    /** Read only: the rows are written as corrections are approved. */
    @OneToMany(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "fact", insertable = false, updatable = false)
    @SQLRestriction("fact_kind = 'DECISION'")
    private List<AppliedCorrection> corrections = new ArrayList<>();

    protected DecisionRecord() {}

    DecisionRecord(String caseReference, String stage, Body body, @Nullable UUID item, Decided decided, Recording by) {
        id = UUID.randomUUID();
        this.caseReference = caseReference;
        this.stage = stage;
        this.body = body;
        agendaItem = item;
        outcome = decided.outcome();
        happenedOn = decided.happenedOn();
        minute = decided.minute();
        point = decided.point();
        notInSource = List.of();
        recording = by;
    }

    /** Brought in from papers: the parts that they lack, and whether the record goes further than they do. */
    DecisionRecord broughtIn(List<String> missing, boolean isIllustrative) {
        notInSource = List.copyOf(missing);
        illustrative = isIllustrative;
        return this;
    }

    public UUID id() {
        return id;
    }

    public String caseReference() {
        return caseReference;
    }

    /** The id of the stage at which it was decided, such as {@code council-final}. */
    public String stage() {
        return stage;
    }

    public Body body() {
        return body;
    }

    /** The item of the meeting at which it was decided; empty where none had been listed. */
    public Optional<UUID> item() {
        return Optional.ofNullable(agendaItem);
    }

    public DecisionOutcome outcome() {
        return outcome;
    }

    /** The day of the decision, as it was recorded or corrected since. */
    public LocalDate happenedOn() {
        return AppliedCorrections.day(corrections, FactField.HAPPENED_ON, happenedOn);
    }

    /** The record's parts, as they were recorded or corrected since; all empty where nothing but the outcome is known. */
    public Minute minute() {
        var recorded = minute == null ? new Minute(null, null, null, null, null) : minute;
        return new Minute(
                AppliedCorrections.text(corrections, FactField.RESOLUTION, recorded.resolution()),
                AppliedCorrections.text(corrections, FactField.REASONS, recorded.reasons()),
                AppliedCorrections.text(corrections, FactField.ALTERNATIVES, recorded.alternatives()),
                AppliedCorrections.text(corrections, FactField.CONFLICTS, recorded.conflicts()),
                AppliedCorrections.text(corrections, FactField.DISPENSATIONS, recorded.dispensations()));
    }

    /** The point that the body raised, where it raised one. */
    public Optional<String> point() {
        return Optional.ofNullable(AppliedCorrections.text(corrections, FactField.POINT, point));
    }

    /** The names of the parts that the source of a record brought in does not hold. */
    public List<String> notInSource() {
        return notInSource;
    }

    /** Whether this record goes further than its source, for the sake of an example. */
    public boolean illustrative() {
        return illustrative;
    }

    public Recording recording() {
        return recording;
    }

    /** Its address on the register, such as {@code CSS-2025-2028-cabinet-1-2025-01-15}. */
    public String registerReference() {
        return caseReference + "-" + stage + "-" + happenedOn;
    }

    /** That the decision counts no more, where it was set aside. */
    public Optional<DecisionSetAside> setAside() {
        return setAside.stream().findFirst();
    }

    @Override
    public Optional<String> value(FactField field) {
        var now = minute();
        return Optional.ofNullable(
                switch (field) {
                    case HAPPENED_ON -> happenedOn().toString();
                    case OUTCOME -> outcome.toString();
                    case RESOLUTION -> now.resolution();
                    case REASONS -> now.reasons();
                    case ALTERNATIVES -> now.alternatives();
                    case CONFLICTS -> now.conflicts();
                    case DISPENSATIONS -> now.dispensations();
                    case POINT -> point().orElse(null);
                    default -> null;
                });
    }

    @Override
    public List<AppliedCorrection> corrections() {
        return AppliedCorrections.inOrder(corrections);
    }

    /** "Council adopted it on Wednesday 26 February 2025", with the day of before where it was corrected. */
    public String words() {
        var name = body.words();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + outcome.words(body) + " on "
                + BritishDates.withWeekday(happenedOn())
                + AppliedCorrections.before(corrections, FactField.HAPPENED_ON);
    }
}
