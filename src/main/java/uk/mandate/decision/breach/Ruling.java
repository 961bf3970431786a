package uk.mandate.decision.breach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.Recording;

/**
 * What was ruled on a breach.
 *
 * @param number in the order of the breach's rulings, from 1
 * @param how how it was cured
 * @param consideredOn the day on which the body considers it, where it was reported
 * @param needsSecond whether it counts only once a second person has agreed (R40)
 * @param deputyOf for whom the person who ruled acted as deputy
 * @param second what the second person said; {@code null} while nobody has
 */
public record Ruling(
        UUID id,
        UUID breach,
        int number,
        RulingOutcome outcome,
        @Nullable String how,
        @Nullable LocalDate consideredOn,
        String reason,
        boolean needsSecond,
        @Nullable String deputyOf,
        Recording recording,
        @Nullable Second second) {

    /** What was ruled, as a person reads it. */
    public String title() {
        return consideredOn == null
                ? outcome.title()
                : outcome.title() + ", which considers it on " + BritishDates.withWeekday(consideredOn);
    }

    public boolean isWaiting() {
        return needsSecond && second == null;
    }

    boolean counts() {
        return Optional.ofNullable(second).map(Second::agreed).orElse(!needsSecond);
    }

    /** Whether this person ruled, or stood for who ruled, or has one of them for a deputy. */
    boolean isOf(ActingPerson person) {
        return recording.recorder().equals(person.person())
                || recording.recorder().equals(person.deputyOf())
                || Optional.ofNullable(deputyOf)
                        .map(PersonId::new)
                        .filter(represented ->
                                represented.equals(person.person()) || represented.equals(person.deputyOf()))
                        .isPresent();
    }

    /** The ruling with what a second person said of it. */
    Ruling seconded(Second said) {
        return new Ruling(
                id, breach, number, outcome, how, consideredOn, reason, needsSecond, deputyOf, recording, said);
    }

    /** What a second person said of a ruling. */
    public record Second(boolean agreed, String reason, Recording recording) {}
}
