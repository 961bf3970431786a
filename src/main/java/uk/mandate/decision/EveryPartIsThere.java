package uk.mandate.decision;

import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** What R11 asks of an executive decision's record, and R43 of Council's minute: no part is empty. */
abstract class EveryPartIsThere extends Rule {
    private final String holder;

    /** @param holder what holds the parts: "record" or "minute" */
    EveryPartIsThere(String id, Kind kind, Confidence confidence, String source, String words, String holder) {
        super(id, kind, confidence, source, words);
        this.holder = holder;
    }

    /** @param whatToDo what the sentence says after the missing parts */
    Judgement check(PolicyVersion under, Minute minute, String whatToDo) {
        var missing = minute.missing();
        return missing.isEmpty()
                ? met(under, "all parts of the " + holder + " are there.")
                : broken(under, "the " + holder + " lacks " + String.join(", ", missing) + whatToDo);
    }
}
