package uk.mandate.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import uk.mandate.decision.Spelling;

/**
 * That a case went back to an earlier stage, and why; it goes on from there.
 *
 * @param to the stage at which it goes on
 * @param reason one sentence a person understands
 * @param on the day of the decision that sent it back
 */
@Embeddable
public record GoneBack(
        @Enumerated(EnumType.STRING) @Column(name = "back_cause") Cause cause,
        @Enumerated(EnumType.STRING) @Column(name = "back_to") Stage to,
        @Column(name = "back_reason") String reason,
        @Column(name = "back_on") LocalDate on) {

    /** "Returned to draft". */
    public String words() {
        return switch (cause) {
            case NOT_ADOPTED -> Ending.RETURNED_TO_DRAFT.words();
            case SUBSTANCE -> Ending.RETURNED_TO_CABINET.words();
            case SENT_BACK -> "Sent back to the stage “" + to.title() + "”";
        };
    }

    /** Whether the draft is to be cleared, consulted on and scrutinised anew. */
    boolean beginsRound() {
        return to.compareTo(Stage.CABINET_1) <= 0;
    }

    /** What sent it back. */
    public enum Cause {
        /** Council did not adopt it. */
        NOT_ADOPTED,
        /** The partnership raised a point of substance. */
        SUBSTANCE,
        /** An approved correction, or a decision that is to be taken again. */
        SENT_BACK;

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
