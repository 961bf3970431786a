package uk.mandate.decision;

import java.util.Optional;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R01: whether a decision is key is said, with the reason, before it is scheduled. */
final class DecisionIsClassified extends Rule {
    DecisionIsClassified() {
        super(
                "R01",
                Kind.STATUTE,
                Confidence.READ,
                "SI 2012/2089 reg. 8",
                "A decision of the executive is classified as key or not key, with the reason, before it is scheduled.");
    }

    /** Of a decision that was taken: whether it was classified before the meeting at which it was. */
    Judgement checkTaken(PolicyVersion under, Optional<DecisionClassification> before) {
        return before.map(one -> met(under, "the decision was classified as " + one.words() + " before the meeting."))
                .orElseGet(() -> broken(
                        under,
                        "nothing on record says that the decision was classified as key or not key before the meeting."
                                + " The Monitoring Officer rules on what follows."));
    }

    Judgement check(PolicyVersion under, Optional<DecisionClassification> classification) {
        return classification
                .map(one -> met(under, "the decision is classified as " + one.words() + "."))
                .orElseGet(
                        () -> broken(
                                under,
                                "the decision is not classified yet. Say whether it is a key decision, and why, then list the item."));
    }
}
