package uk.mandate.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded of a body's decision.
 *
 * @param point the point that the body raised with its decision, where it raised one
 * @param delegation what was determined about the delegation asked for; {@code null} where none was asked for
 * @param delegationLimits the limits of the power given
 */
public record Decided(
        DecisionOutcome outcome,
        LocalDate happenedOn,
        Minute minute,
        @Nullable String point,
        @Nullable DelegationOutcome delegation,
        @Nullable String delegationLimits) {

    public static Decided of(DecisionOutcome outcome, LocalDate happenedOn, Minute minute) {
        return new Decided(outcome, happenedOn, minute, null, null, null);
    }

    /** The same decision with the point that the body raised. */
    public Decided raising(@Nullable String raised) {
        return new Decided(outcome, happenedOn, minute, raised, delegation, delegationLimits);
    }

    /** The same decision in these words. */
    Decided resolving(String words) {
        var parts =
                new Minute(words, minute.reasons(), minute.alternatives(), minute.conflicts(), minute.dispensations());
        return new Decided(outcome, happenedOn, parts, point, delegation, delegationLimits);
    }

    /** The same decision with what was determined about the delegation. */
    public Decided delegating(@Nullable DelegationOutcome determined, @Nullable String limits) {
        return new Decided(outcome, happenedOn, minute, point, determined, limits);
    }
}
