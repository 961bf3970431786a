package uk.mandate.decision.correction;

import java.util.Optional;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R44: an outcome that was recorded wrongly sends the case back to its stage only while nothing relies on it. */
final class OutcomeCanBeUndone extends Rule {
    OutcomeCanBeUndone() {
        super(
                "R44",
                Kind.PRACTICE,
                Confidence.INFERRED,
                "practice",
                "A case goes back to the stage of an outcome that was recorded wrongly only while nothing was"
                        + " published, sent or recorded since that relies on it.");
    }

    /** {@code relying}: the first thing on record that relies on the outcome, as a sentence without its full stop. */
    Judgement check(PolicyVersion under, Optional<String> relying) {
        return relying.map(fact -> broken(
                        under,
                        "this outcome cannot be undone here any more, because something relies on it: " + fact
                                + ". Lawful is to publish an erratum beside what was published, and to ask the"
                                + " Monitoring Officer, who may report to the body, or have the decision taken again."))
                .orElseGet(() -> met(under, "nothing on record relies on this outcome yet."));
    }
}
