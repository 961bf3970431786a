package uk.mandate.decision;

import uk.mandate.policy.CouncilMinutes;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyPack;

/**
 * R43: no part of Council's minute is empty, where the policy asks for that. The law asks Council for minutes; that they hold
 * the same parts as the record of an executive decision is each council's own affair.
 */
final class MinuteIsComplete extends EveryPartIsThere {
    private static final String KEY = "council-minutes";

    MinuteIsComplete() {
        super(
                "R43",
                Kind.CONSTITUTION,
                Confidence.INFERRED,
                "the policy's " + KEY + "; LGA 1972 Sch. 12 para. 41 asks for minutes and does not name their parts",
                "Where the policy says so, Council's minute holds the resolution, the reasons, the alternatives rejected,"
                        + " conflicts of interest and dispensations.",
                "minute");
    }

    /** What the policy asks of a minute, as a sentence for whoever writes it down. */
    static String asked(PolicyPack policy) {
        return asksForAll(policy)
                ? "This council's minutes hold the resolution, the reasons, the alternatives rejected, the conflicts of interest"
                        + " and the dispensations (R43): each may be “none”, never empty."
                : "This council's policy asks its minutes for the resolution only (R43): fill in the other parts where the"
                        + " minutes hold them.";
    }

    Judgement check(PolicyPack policy, Minute minute) {
        return asksForAll(policy)
                ? check(
                        policy.version(),
                        minute,
                        ". Write each part, or “none” where there is none. Source of the rule: "
                                + policy.source(KEY).orElse("the policy names none") + ".")
                : met(policy.version(), "the policy asks the minute for the resolution only.");
    }

    private static boolean asksForAll(PolicyPack policy) {
        return policy.values().councilMinutes() == CouncilMinutes.ALL_PARTS;
    }
}
