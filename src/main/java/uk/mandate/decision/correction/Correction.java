package uk.mandate.decision.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.decision.AppliedCorrection;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.Recording;

/**
 * A correction of one field of one fact on record, from its request to its answer.
 *
 * @param oldValue what the record said when it was asked for; {@code null} where it said nothing
 * @param evidence the version of the document that shows it
 * @param resolved where the body resolved to correct its minute; {@code null} where no minute is corrected
 * @param deputyOf for whom the officer who asked acted as deputy
 * @param answer what the second officer answered; {@code null} while nobody has
 * @param effects what followed from it, in sentences
 */
public record Correction(
        UUID id,
        String caseReference,
        FactKind kind,
        UUID fact,
        FactField field,
        @Nullable String oldValue,
        String newValue,
        String reason,
        UUID evidence,
        @Nullable String resolved,
        @Nullable String deputyOf,
        Recording asked,
        @Nullable Answer answer,
        List<String> effects) {

    public boolean isWaiting() {
        return answer == null;
    }

    /** What the record said, as a person reads it. */
    public String oldWords() {
        return oldValue == null ? "nothing" : AppliedCorrection.words(field, oldValue);
    }

    /** What it is to say, as a person reads it. */
    public String newWords() {
        return AppliedCorrection.words(field, newValue);
    }

    /** How it stands, in a few words. */
    public String standing() {
        if (answer == null) {
            return "Waits for a second officer";
        }
        return answer.approved() ? "Approved" : "Refused";
    }

    /** Whether this person asked for it, or stood for who did, or has one of them for a deputy. */
    boolean isOf(ActingPerson person) {
        return asked.recorder().equals(person.person())
                || asked.recorder().equals(person.deputyOf())
                || Optional.ofNullable(deputyOf)
                        .map(PersonId::new)
                        .filter(represented ->
                                represented.equals(person.person()) || represented.equals(person.deputyOf()))
                        .isPresent();
    }

    /** What the second officer answered. */
    public record Answer(boolean approved, String reason, Recording recording) {}
}
