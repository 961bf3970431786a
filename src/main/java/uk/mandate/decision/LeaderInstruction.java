package uk.mandate.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
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
    private @Nullable HowGiven howGiven;

    private @Nullable String instruction;
    private boolean fromPapers;

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

    /** The instruction as it is given. */
    public record Instructed(LocalDate receivedOn, HowGiven howGiven, String instruction) {}
}
