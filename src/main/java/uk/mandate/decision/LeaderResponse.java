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

/** What the Leader answered, given by the Leader or recorded for them; silence is recorded when the period has ended. */
@Entity
@Immutable
@Table(name = "leader_responses")
@SuppressWarnings("NullAway.Init")
public class LeaderResponse implements CorrectableRecord {
    @Id
    private UUID instruction;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private LeaderOutcome outcome;

    private LocalDate respondedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable HowGiven howGiven;

    private @Nullable String reasons;

    @Embedded
    private @Nullable ExecutiveRecord executiveRecord;

    @Embedded
    private Recording recording;

    /** Read only: the rows are written as corrections are approved. */
    @OneToMany(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "fact", insertable = false, updatable = false)
    @SQLRestriction("fact_kind = 'RESPONSE'")
    private List<AppliedCorrection> corrections = new ArrayList<>();

    protected LeaderResponse() {}

    LeaderResponse(LeaderInstruction instruction, Responded responded, Recording by) {
        this.instruction = instruction.id();
        caseReference = instruction.caseReference();
        outcome = responded.outcome();
        respondedOn = responded.respondedOn();
        howGiven = responded.howGiven();
        reasons = responded.reasons();
        if (responded.holdsRecord()) {
            executiveRecord = responded.executiveRecord();
        }
        recording = by;
    }

    /** The instruction that it answers. */
    public UUID instruction() {
        return instruction;
    }

    public String caseReference() {
        return caseReference;
    }

    public LeaderOutcome outcome() {
        return outcome;
    }

    /** The day of the answer; for silence the last day of the period. */
    public LocalDate respondedOn() {
        return AppliedCorrections.day(corrections, FactField.RESPONDED_ON, respondedOn);
    }

    /** How the answer came, where somebody entered it for the Leader. */
    public Optional<HowGiven> howGiven() {
        return Optional.ofNullable(howGiven);
    }

    /** The Leader's reasons; none for silence. */
    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    /** The rest of the executive's record; empty for agreement and silence, and where the form did not ask for it. */
    public Optional<ExecutiveRecord> executiveRecord() {
        return Optional.ofNullable(executiveRecord);
    }

    public Recording recording() {
        return recording;
    }

    @Override
    public Optional<String> value(FactField field) {
        return field == FactField.RESPONDED_ON ? Optional.of(respondedOn().toString()) : Optional.empty();
    }

    @Override
    public List<AppliedCorrection> corrections() {
        return AppliedCorrections.inOrder(corrections);
    }

    /** "The Leader disagreed with Council on Wednesday 5 March 2025". */
    public String words() {
        return "The Leader " + outcome.words() + " on " + BritishDates.withWeekday(respondedOn())
                + AppliedCorrections.before(corrections, FactField.RESPONDED_ON);
    }

    /**
     * The answer as it is given.
     *
     * @param recordAsked whether the form asked for the parts of an executive decision's record; one of before did not
     */
    public record Responded(
            LeaderOutcome outcome,
            LocalDate respondedOn,
            @Nullable HowGiven howGiven,
            @Nullable String reasons,
            ExecutiveRecord executiveRecord,
            boolean recordAsked) {

        static Responded silent(LocalDate periodEnds) {
            return new Responded(LeaderOutcome.SILENT, periodEnds, null, null, ExecutiveRecord.NONE, true);
        }

        /** The record of the executive's decision; what was decided is the outcome itself. */
        Minute minute() {
            return new Minute(
                    outcome.words(),
                    reasons,
                    executiveRecord.alternatives(),
                    executiveRecord.conflicts(),
                    executiveRecord.dispensations());
        }

        private boolean holdsRecord() {
            return outcome.objects() && minute().missing().isEmpty();
        }
    }
}
