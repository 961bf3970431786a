package uk.mandate.decision.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.Spelling;

/**
 * A correction as it is asked for.
 *
 * @param newValue a day in ISO form, an outcome as it is spelt outside Java, or text
 * @param evidence the version of a document of the case
 * @param resolved where the body resolved to correct its minute
 */
record Asked(
        String caseReference,
        FactKind kind,
        UUID fact,
        FactField field,
        String newValue,
        String reason,
        UUID evidence,
        @Nullable String resolved) {
    private static final int LONGEST = 5_000;

    Asked {
        resolved = TypedText.orNull(resolved);
        requireFit("Corrected text", newValue);
        requireFit("Reason", reason);
        requireFit("Where the body resolved it", resolved);
        if (TypedText.isBlank(newValue) || TypedText.isBlank(reason)) {
            throw new Refusal("Give what the record is to say, and the reason: no correction goes without either.");
        }
    }

    LocalDate day() {
        try {
            return LocalDate.parse(newValue);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("The corrected day is not a day of the calendar; give day, month and year.");
        }
    }

    DecisionOutcome outcome() {
        try {
            return Spelling.read(DecisionOutcome.class, newValue);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("Choose the outcome from the list.");
        }
    }

    static void requireFit(String name, @Nullable String text) {
        TypedText.requireRecordable(name, text);
        if (text != null && text.length() > LONGEST) {
            throw new Refusal("“" + name + "” is longer than 5,000 characters.");
        }
    }
}
