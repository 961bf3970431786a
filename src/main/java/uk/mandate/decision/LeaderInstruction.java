package uk.mandate.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Council's instruction to the Leader to reconsider, as the Leader received it. */
@Entity
@Immutable
@Table(name = "leader_instructions")
@SuppressWarnings("NullAway.Init")
public class LeaderInstruction {
    @Id
    private UUID id;

    private String caseReference;
    private UUID decision;
    private LocalDate receivedOn;
    private LocalDate periodEnds;
    private @Nullable LocalDate recordUntil;

    @Enumerated(EnumType.STRING)
    private HowGiven howGiven;

    private String instruction;

    @Embedded
    private Recording recording;

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

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The last day on which the Leader may object. */
    public LocalDate periodEnds() {
        return periodEnds;
    }

    /** The last day on which an answer given by the period's end may be recorded; its timer counted on the same calendar. */
    public LocalDate recordUntil() {
        return recordUntil == null ? periodEnds : recordUntil;
    }

    public HowGiven howGiven() {
        return howGiven;
    }

    public String instruction() {
        return instruction;
    }

    public Recording recording() {
        return recording;
    }

    /** The instruction as it is given. */
    public record Instructed(LocalDate receivedOn, HowGiven howGiven, String instruction) {}
}
