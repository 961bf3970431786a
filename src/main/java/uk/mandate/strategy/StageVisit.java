package uk.mandate.strategy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a case to a stage; a stage to which it comes again has another.
 *
 * @param round the round of the draft that came there
 * @param enteredOn the day it came; {@code null} where the papers that it was brought in from do not say
 * @param leftOn the day it left; {@code null} while it is there, and where the papers do not say
 * @param outcome what was decided there, or why it left: an outcome of a decision, {@code done}, {@code sent-back}, or how the
 *     case ended
 * @param outcomeOn the day of that decision, where a body decided
 * @param inSource whether anything is known of the visit; papers may lack a stage altogether
 */
@Embeddable
public record StageVisit(
        @Enumerated(EnumType.STRING) Stage stage,
        int round,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        @Nullable String outcome,
        @Nullable LocalDate outcomeOn,
        boolean inSource) {
    private static final String DONE = "done";
    private static final String SENT_BACK = "sent-back";

    static StageVisit begun(Stage stage, int round, LocalDate on) {
        return new StageVisit(stage, round, on, null, null, null, true);
    }

    /** Before the case came to Mandate. */
    static StageVisit ofPapers(PastStage past, int round) {
        return new StageVisit(
                past.stage(), round, null, past.happenedOn(), past.inSource() ? DONE : null, null, past.inSource());
    }

    /** Whether the case is there now. */
    public boolean isOpen() {
        return enteredOn != null && leftOn == null;
    }

    /** The calendar days between coming and leaving, or until today; empty where one of the days is not known. */
    public Optional<Long> days(LocalDate today) {
        if (enteredOn == null) {
            return Optional.empty();
        }
        // A strategy may be in force from a day to come (R19).
        return Optional.of(Math.max(0, ChronoUnit.DAYS.between(enteredOn, leftOn == null ? today : leftOn)));
    }

    StageVisit decided(String what, LocalDate on) {
        return new StageVisit(stage, round, enteredOn, leftOn, what, on, inSource);
    }

    /** The body decided on another day than was recorded. */
    StageVisit corrected(LocalDate on) {
        var left = leftOn != null && leftOn.equals(outcomeOn) ? later(enteredOn, on) : leftOn;
        return new StageVisit(stage, round, enteredOn, left, outcome, on, inSource);
    }

    /** It came with a decision whose day was another one than was recorded. */
    StageVisit begunOn(LocalDate before, LocalDate on) {
        return before.equals(enteredOn)
                ? new StageVisit(stage, round, on, later(on, leftOn), outcome, outcomeOn, inSource)
                : this;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return other;
        }
        return one.isAfter(other) ? one : other;
    }

    /** The case goes to another stage: what was decided here is why; where nothing was, the order of the stages says it. */
    StageVisit leftFor(Stage next, LocalDate on) {
        var why = next.compareTo(stage) > 0 ? DONE : SENT_BACK;
        return left(outcomeOn == null ? on : outcomeOn, outcome == null ? why : outcome);
    }

    StageVisit left(LocalDate on, String why) {
        var day = enteredOn != null && on.isBefore(enteredOn) ? enteredOn : on;
        return new StageVisit(stage, round, enteredOn, day, why, outcomeOn, inSource);
    }
}
