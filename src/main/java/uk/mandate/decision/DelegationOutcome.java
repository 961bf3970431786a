package uk.mandate.decision;

import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;

/** What Council determined about the delegation that Cabinet asked for, apart from adopting the strategy. */
public enum DelegationOutcome {
    GIVEN,
    GIVEN_WITH_CHANGES,
    REFUSED,
    NOT_PUT;

    /** Whether an officer now holds a power, so that its limits have to be on record. */
    public boolean givesPower() {
        return this == GIVEN || this == GIVEN_WITH_CHANGES;
    }

    /** Refuses a power where nothing was adopted: power to amend comes with the adoption (R30), and with nothing else. */
    public static void refusePower(@Nullable DelegationOutcome determined) {
        if (determined != null && determined.givesPower()) {
            throw new Refusal(
                    "Council gives the power to amend a strategy only where it adopts one, if only in principle,"
                            + " and at this meeting it did not. Choose “refused” or “not put”; the power may be given when Council"
                            + " adopts.");
        }
    }

    /** Refuses limits of a power that was not given: one of the two is a mistake, and neither may be lost. */
    public static void refuseLimits(@Nullable DelegationOutcome determined, @Nullable String limits) {
        if (!TypedText.isBlank(limits) && (determined == null || !determined.givesPower())) {
            throw new Refusal(
                    "The limits of a delegation are filled in, but by this answer Council gave none. Choose “Given"
                            + " as asked” or “Given with changes” if it did; otherwise empty the limits, which stand below those choices.");
        }
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
