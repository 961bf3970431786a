package uk.mandate.policy;

/**
 * What a rule said about the facts.
 *
 * @param sentence for a broken rule one plain sentence: the rule, what is wrong, and what would be lawful; for a met rule
 *     what was found
 * @param policyVersion the policy's id and version that it was judged under, such as {@code stevenage 1}
 */
public record Judgement(RuleId rule, Result result, String sentence, String policyVersion) {

    public enum Result {
        MET,
        /** Worth telling, does not stop: such as a responsible authority that is missing from the partnership. */
        WARNED,
        BROKEN
    }

    public boolean isBroken() {
        return result == Result.BROKEN;
    }
}
