package uk.mandate.decision.breach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.BritishDates;

/**
 * A ruling as it is given.
 *
 * @param how how the breach was cured; only then
 * @param consideredOn the day on which the body considers the report; only where it was reported
 */
record Ruled(RulingOutcome outcome, @Nullable String how, @Nullable LocalDate consideredOn, String reason) {
    private static final int LONGEST = 5_000;

    Ruled {
        how = TypedText.orNull(how);
        requireFit("How it was cured", how);
        requireFit("Reason", reason);
        if (TypedText.isBlank(reason)) {
            throw new Refusal("Write the reason: no ruling on a breach goes without one.");
        }
    }

    /** Refuses what belongs to another outcome, and what this one lacks. */
    void requireItsParts() {
        if (outcome.compareTo(RulingOutcome.CORRECTED) >= 0) {
            throw new Refusal("Choose one of the rulings on the page: the others follow from acts of their own.");
        }
        if ((outcome == RulingOutcome.CURED) != (how != null)) {
            throw new Refusal(
                    outcome == RulingOutcome.CURED
                            ? "Write how the breach was cured."
                            : "The ruling says how the breach was cured, and that it was not: choose “Cured”, or empty"
                                    + " that field.");
        }
        if ((outcome == RulingOutcome.REPORTED) != (consideredOn != null)) {
            throw new Refusal(
                    outcome == RulingOutcome.REPORTED
                            ? "Give the day on which the body considers the report."
                            : "The ruling gives a day on which the body considers a report, and reports nothing: choose"
                                    + " “Reported to the body”, or empty that day.");
        }
    }

    /** Refuses a day on which there was nothing to report yet (R42: suspended until the body has considered it). */
    void requireConsideredSince(LocalDate found) {
        if (consideredOn != null && consideredOn.isBefore(found)) {
            throw new Refusal(
                    ("The breach was found on %s, so the body considers the report on that day or later: give the"
                                    + " day of its meeting.")
                            .formatted(BritishDates.withWeekday(found)));
        }
    }

    static void requireFit(String name, @Nullable String text) {
        TypedText.requireRecordable(name, text);
        if (text != null && text.length() > LONGEST) {
            throw new Refusal("“" + name + "” is longer than 5,000 characters.");
        }
    }
}
