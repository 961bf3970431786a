package uk.mandate.decision;

import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/**
 * R43: no part of Council's minute is empty. The law asks Council for minutes; that they hold the same parts as the record of
 * an executive decision is good practice, so that a reader finds the same things wherever a strategy was decided.
 */
final class MinuteIsComplete extends Rule {
    MinuteIsComplete() {
        super(
                "R43",
                Kind.PRACTICE,
                Confidence.INFERRED,
                "practice; LGA 1972 Sch. 12 para. 41 asks for minutes and does not name their parts",
                "Council's minute holds the resolution, the reasons, the alternatives rejected, conflicts of interest and"
                        + " dispensations.");
    }

    Judgement check(PolicyVersion under, Minute minute) {
        var missing = minute.missing();
        return missing.isEmpty()
                ? met(under, "all parts of the minute are there.")
                : broken(
                        under,
                        "the minute lacks " + String.join(", ", missing)
                                + ". Write each part, or “none” where there is none.");
    }
}
