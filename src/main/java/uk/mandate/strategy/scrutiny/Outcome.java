package uk.mandate.strategy.scrutiny;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.MembersMessages.Given;
import uk.mandate.decision.Recording;

/**
 * What scrutiny did, as it is on record.
 *
 * @param words the minutes' words, or why it did not meet
 * @param extraTime whether the time that it asked for was granted; {@code null} where it asked for none, or nobody has decided
 */
public record Outcome(
        UUID id,
        ScrutinyOutcome outcome,
        LocalDate happenedOn,
        String words,
        @Nullable ExtraTimeDecision extraTime,
        Recording recording) {

    /** Whether nothing more is to come of it: time that was asked for is granted or refused. */
    public boolean isOver() {
        return outcome != ScrutinyOutcome.ASKS_FOR_TIME || (extraTime != null && !extraTime.granted());
    }

    /** "Overview and Scrutiny commented on Tuesday 21 January 2025". */
    public String sentence() {
        return "Overview and Scrutiny " + outcome.words() + " on " + BritishDates.withWeekday(happenedOn);
    }

    /**
     * Whether scrutiny got its time.
     *
     * @param granter the office that decided
     * @param given how it came in and by which message, where somebody recorded it for that office; else {@code null}
     */
    public record ExtraTimeDecision(
            boolean granted,
            LocalDate decidedOn,
            String reason,
            String granter,
            @Nullable Given given,
            Recording recording) {}
}
