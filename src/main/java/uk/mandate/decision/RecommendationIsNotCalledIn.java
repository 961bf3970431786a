package uk.mandate.decision;

import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R24: what Cabinet recommends to Council on the policy framework is Council's to decide, so scrutiny does not call it in. */
final class RecommendationIsNotCalledIn extends Rule {
    RecommendationIsNotCalledIn() {
        super(
                "R24",
                Kind.CONSTITUTION,
                Confidence.SECONDARY,
                "council's constitution, call-in rules; Thurrock and Kirklees have the same",
                "A recommendation to Council on a Budget and Policy Framework item is not open to call-in.");
    }

    /** That the recommendation is not open to call-in, and why. */
    Judgement judge(PolicyVersion under) {
        return met(
                under,
                "a recommendation to Council on the policy framework is not open to call-in, because only Council decides on"
                        + " it and call-in stops decisions of the executive.");
    }
}
