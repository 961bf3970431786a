package uk.mandate.decision;

import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;

/** R11: no part of an executive decision's record is empty. It binds Cabinet and its members, not Council. */
final class RecordIsComplete extends EveryPartIsThere {
    RecordIsComplete() {
        super(
                "R11",
                Kind.STATUTE,
                Confidence.READ,
                "SI 2012/2089 reg. 12",
                "The record of an executive decision holds the decision and its date, the reasons, the alternatives"
                        + " rejected, conflicts of interest and dispensations.",
                "record");
    }

    Judgement check(PolicyVersion under, Minute minute) {
        return check(under, minute, ". Write each part, or “none” where there is none.");
    }

    /** As {@link #check(PolicyVersion, Minute)}, of a decision that was recorded with a form that has no fields for the parts. */
    Judgement checkUnasked(PolicyVersion under, Minute minute) {
        return check(
                under,
                minute,
                ", for which the form had no fields. Store a record that holds each of them, or “none”,"
                        + " on the case's page.");
    }
}
