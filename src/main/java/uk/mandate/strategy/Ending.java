package uk.mandate.strategy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.mandate.decision.Spelling;

/** How a strategy's case ended. */
public enum Ending {
    /** Cases of the first model of the approval end where the strategy comes into force. */
    IN_FORCE("In force"),
    /** Council did not adopt, and the first model of the approval has no way on. */
    RETURNED_TO_DRAFT("Returned to draft"),
    /** The partnership raised a point of substance, and the first model of the approval has no way on. */
    RETURNED_TO_CABINET("Returned to Cabinet"),
    /** Cabinet did not approve the draft. */
    REFUSED("Refused by Cabinet"),
    /** Cabinet did not recommend the final version to Council. */
    NOT_PROCEEDED_WITH("Not proceeded with"),
    /** The lead officer or the Leader took it back before Council voted. */
    WITHDRAWN("Withdrawn"),
    /** The next strategy came into force. */
    SUPERSEDED("Superseded"),
    /** Council revoked it. */
    REVOKED("Revoked"),
    /** Its term ended. */
    EXPIRED("Expired");

    private static final Set<Ending> WITHOUT_STRATEGY = EnumSet.of(RETURNED_TO_DRAFT, REVOKED);

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** What stands against the council from then on, as long as no other strategy is in force. */
    Optional<String> standingWarning() {
        if (this == EXPIRED) {
            return Optional.of(StandingWarnings.DUTY_UNMET);
        }
        return WITHOUT_STRATEGY.contains(this) ? Optional.of(StandingWarnings.NONE_IN_FORCE) : Optional.empty();
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
