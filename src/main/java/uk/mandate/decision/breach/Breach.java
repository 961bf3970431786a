package uk.mandate.decision.breach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.RecordedFact;
import uk.mandate.decision.Recording;
import uk.mandate.policy.RuleId;

/**
 * A rule that a recorded fact broke, and how it stands.
 *
 * @param round the round of the draft in which it was broken
 * @param words what the rule said of the facts
 * @param policy the policy under which it was judged
 * @param opened when the breach was found, and who recorded the fact
 * @param ruled the newest ruling that counts; {@code null} where there is none
 * @param consideredOn the day on which the body considers the report, where it was reported
 * @param waiting the ruling that waits for a second person
 */
public record Breach(
        UUID id,
        String caseReference,
        int round,
        RuleId rule,
        String words,
        String policy,
        RecordedFact fact,
        Recording opened,
        @Nullable RulingOutcome ruled,
        @Nullable LocalDate consideredOn,
        @Nullable UUID waiting) {

    /** Whether it stops what relies on it: until it is ruled on, and, reported to the body, until the day after it considers it. */
    public boolean isOpen(LocalDate today) {
        return ruled == null || consideredFrom(today).isPresent();
    }

    /** How it stands, as a sentence. */
    public String standing(LocalDate today) {
        if (waiting != null) {
            return "The Monitoring Officer has ruled; the ruling waits for a second person.";
        }
        if (ruled == null) {
            return "Open: waits for the Monitoring Officer's ruling.";
        }
        return consideredFrom(today)
                .map(from ->
                        "Open: reported to the body, and suspended until " + BritishDates.withWeekday(from) + " (R42).")
                .orElseGet(() -> ruled.title() + ".");
    }

    /** R42: what is reported is suspended until the body has considered it, and the day after. */
    private Optional<LocalDate> consideredFrom(LocalDate today) {
        return Optional.ofNullable(consideredOn).map(day -> day.plusDays(2)).filter(today::isBefore);
    }
}
