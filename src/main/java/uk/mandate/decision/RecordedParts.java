package uk.mandate.decision;

import java.util.Set;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;

/** What belongs together on a decision's record, whatever rule asks for its parts: a record that contradicts itself is refused. */
final class RecordedParts {
    private static final Set<DecisionOutcome> PARTNERSHIP_ADOPTS =
            Set.of(DecisionOutcome.ADOPTED, DecisionOutcome.MINOR_POINT);

    private RecordedParts() {}

    static void refuseMissing(Body body, Decided decided) {
        var minute = decided.minute();
        if (decided.outcome() == DecisionOutcome.DEFERRED && TypedText.isBlank(minute.reasons())) {
            throw new Refusal("Write why the item was deferred under the reasons, or “none” where none was given.");
        }
        if (body == Body.COUNCIL
                && decided.outcome() != DecisionOutcome.DEFERRED
                && TypedText.isBlank(minute.resolution())) {
            throw new Refusal("Write the resolution that Council passed, in the words of its minutes.");
        }
        if (body == Body.PARTNERSHIP
                && PARTNERSHIP_ADOPTS.contains(decided.outcome())
                && TypedText.isBlank(minute.resolution())) {
            throw new Refusal("Write the resolution by which the partnership adopted the strategy, in the words of its"
                    + " minutes; a meeting that did not resolve so has adopted nothing.");
        }
        refuseUnfoundedPower(decided);
    }

    private static void refuseUnfoundedPower(Decided decided) {
        var delegation = decided.delegation();
        DelegationOutcome.refuseLimits(delegation, decided.delegationLimits());
        if (delegation == null || !delegation.givesPower()) {
            return;
        }
        if (!decided.outcome().mayCarryDelegation()) {
            DelegationOutcome.refusePower(delegation);
        }
        if (TypedText.isBlank(decided.delegationLimits())) {
            throw new Refusal(
                    "Write the limits of the delegation that Council gave: an officer may use it only within them.");
        }
    }
}
