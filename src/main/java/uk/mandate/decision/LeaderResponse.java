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
import uk.mandate.calendar.BritishDates;

/** What the Leader answered, given by the Leader or recorded for them; silence is recorded when the period has ended. */
@Entity
@Immutable
@Table(name = "leader_responses")
@SuppressWarnings("NullAway.Init")
public class LeaderResponse {
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
    private Recording recording;

    protected LeaderResponse() {}

    LeaderResponse(LeaderInstruction instruction, Responded responded, Recording by) {
        this.instruction = instruction.id();
        caseReference = instruction.caseReference();
        outcome = responded.outcome();
        respondedOn = responded.respondedOn();
        howGiven = responded.howGiven();
        reasons = responded.reasons();
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
        return respondedOn;
    }

    /** How the answer came, where somebody entered it for the Leader. */
    public Optional<HowGiven> howGiven() {
        return Optional.ofNullable(howGiven);
    }

    /** The Leader's reasons; none for silence. */
    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    public Recording recording() {
        return recording;
    }

    /** "The Leader disagreed with Council on Wednesday 5 March 2025". */
    public String words() {
        return "The Leader " + outcome.words() + " on " + BritishDates.withWeekday(respondedOn);
    }

    /** The answer as it is given. */
    public record Responded(
            LeaderOutcome outcome, LocalDate respondedOn, @Nullable HowGiven howGiven, @Nullable String reasons) {}
}
