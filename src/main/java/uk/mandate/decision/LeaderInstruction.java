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
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.RecordCorrections.CorrectableRecord;

/** Council's instruction to the Leader to reconsider, as the Leader received it. */
@Entity
@Immutable
@Table(name = "leader_instructions")
@SuppressWarnings("NullAway.Init")
public class LeaderInstruction implements CorrectableRecord {
    @Id
    private UUID id;

    private String caseReference;
    private UUID decision;
    private LocalDate receivedOn;
    private LocalDate periodEnds;
    private @Nullable LocalDate recordUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable HowGiven howGiven;

    private @Nullable String instruction;
    private boolean fromPapers;

    @Embedded
    private Recording recording;

    /** Read only: the rows are written as corrections are approved. */
    @OneToMany(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "fact", insertable = false, updatable = false)
    @SQLRestriction("fact_kind = 'INSTRUCTION'")
    private List<AppliedCorrection> corrections = new ArrayList<>();

    protected LeaderInstruction() {}

    LeaderInstruction(
            DecisionRecord decision, Instructed instructed, LocalDate periodEnds, LocalDate recordUntil, Recording by) {
        id = UUID.randomUUID();
        caseReference = decision.caseReference();
        this.decision = decision.id();
        receivedOn = instructed.receivedOn();
        howGiven = instructed.howGiven();
        instruction = instructed.instruction();
        this.periodEnds = periodEnds;
        this.recordUntil = recordUntil;
        recording = by;
    }

    /** Of an instruction of the past the papers tell only when the Leader received it. */
    static LeaderInstruction ofPapers(
            DecisionRecord decision, LocalDate receivedOn, LocalDate periodEnds, Recording by) {
        var told = new LeaderInstruction();
        told.id = UUID.randomUUID();
        told.caseReference = decision.caseReference();
        told.decision = decision.id();
        told.receivedOn = receivedOn;
        told.periodEnds = periodEnds;
        told.fromPapers = true;
        told.recording = by;
        return told;
    }

    public UUID id() {
        return id;
    }

    public String caseReference() {
        return caseReference;
    }

    /** Council's decision that the Leader is to reconsider. */
    public UUID decision() {
        return decision;
    }

    /** The day of the receipt, as it was recorded or corrected since. */
    public LocalDate receivedOn() {
        return AppliedCorrections.day(corrections, FactField.RECEIVED_ON, receivedOn);
    }

    /** The last day on which the Leader may object. */
    public LocalDate periodEnds() {
        return AppliedCorrections.day(corrections, FactField.PERIOD_ENDS, periodEnds);
    }

    /** The last day on which an answer given by the period's end may be recorded; its timer counted on the same calendar. */
    public LocalDate recordUntil() {
        return AppliedCorrections.day(
                corrections, FactField.RECORD_UNTIL, recordUntil == null ? periodEnds : recordUntil);
    }

    /** How the Leader received it; empty only where the papers do not say. */
    public Optional<HowGiven> howGiven() {
        return Optional.ofNullable(howGiven);
    }

    /** Its words; empty only where they are not in the papers. */
    public Optional<String> instruction() {
        return Optional.ofNullable(instruction);
    }

    /** Whether it was given before the case came to Mandate, and is on record only as the papers tell it. */
    public boolean fromPapers() {
        return fromPapers;
    }

    public Recording recording() {
        return recording;
    }

    @Override
    public Optional<String> value(FactField field) {
        return Optional.ofNullable(
                switch (field) {
                    case RECEIVED_ON -> receivedOn().toString();
                    case PERIOD_ENDS -> periodEnds().toString();
                    case RECORD_UNTIL -> recordUntil().toString();
                    default -> null;
                });
    }

    @Override
    public List<AppliedCorrection> corrections() {
        return AppliedCorrections.inOrder(corrections);
    }

    /** "The Leader received Council's instruction on ...", with the day of before where it was corrected. */
    public String words() {
        return "The Leader received Council's instruction on " + BritishDates.withWeekday(receivedOn())
                + AppliedCorrections.before(corrections, FactField.RECEIVED_ON);
    }

    /** The instruction as it is given. */
    public record Instructed(LocalDate receivedOn, HowGiven howGiven, String instruction) {}
}
