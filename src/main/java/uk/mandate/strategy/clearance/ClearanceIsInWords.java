package uk.mandate.strategy.clearance;

import java.util.List;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R28: finance, legal and the other offices clear a report in words; silence never clears. */
final class ClearanceIsInWords extends Rule {
    ClearanceIsInWords() {
        super(
                "R28",
                Kind.PRACTICE,
                Confidence.SECONDARY,
                "practice",
                "Finance and legal clearance are given in words; silence never clears.");
    }

    /** Judges by the names of the offices that have not cleared it, of which one may have returned it. */
    Judgement check(PolicyVersion under, List<String> silent, List<String> returning) {
        if (!returning.isEmpty()) {
            return broken(
                    under,
                    "the report was returned by " + String.join(", ", returning)
                            + ". It can go to members once the text is changed or explained and they have cleared it.");
        }
        return silent.isEmpty()
                ? met(under, "every office cleared its part of the report in words.")
                : broken(
                        under,
                        "the report is not cleared by " + String.join(", ", silent)
                                + ". It can go to members once each of them has cleared it in words.");
    }
}
