package uk.mandate.decision;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.mandate.accountability.Refusal;

/** What Cabinet did with a report; which of these is open to it depends on the stage. */
public enum CabinetOutcome {
    APPROVED,
    RECOMMENDED,
    REFERRED_BACK,
    REFUSED,
    NOT_PROCEEDING,
    DEFERRED,
    NOT_HELD;

    private static final Set<CabinetOutcome> ON_A_DRAFT =
            EnumSet.of(APPROVED, REFERRED_BACK, REFUSED, DEFERRED, NOT_HELD);
    private static final Set<CabinetOutcome> ON_A_FINAL_VERSION =
            EnumSet.of(RECOMMENDED, REFERRED_BACK, NOT_PROCEEDING, DEFERRED, NOT_HELD);

    /** Refuses an outcome that the stage does not know: Cabinet approves a draft, and recommends a final version (R14). */
    public void refuseAt(String stage) {
        var open = stage.equals(CabinetService.FINAL_VERSION) ? ON_A_FINAL_VERSION : ON_A_DRAFT;
        if (!open.contains(this)) {
            throw new Refusal("“%s” is no decision on a %s: choose %s."
                    .formatted(
                            Spelling.kebab(this).replace('-', ' '),
                            open == ON_A_DRAFT ? "draft" : "final version",
                            open.stream()
                                    .map(outcome -> Spelling.kebab(outcome).replace('-', ' '))
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** The outcome as it stands on record; a meeting that was not held decided nothing. */
    public DecisionOutcome onRecord() {
        return DecisionOutcome.valueOf(name());
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
