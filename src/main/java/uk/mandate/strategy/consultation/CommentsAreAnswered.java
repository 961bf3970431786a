package uk.mandate.strategy.consultation;

import java.util.List;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R16: whoever reads the final report reads what people and scrutiny said, and what the council says to it. */
public final class CommentsAreAnswered extends Rule {

    public CommentsAreAnswered() {
        super(
                "R16",
                Kind.CONSTITUTION,
                Confidence.SECONDARY,
                "council's constitution, budget and policy framework rules",
                "The final report to Cabinet records the comments of consultees and of Overview and Scrutiny, and the"
                        + " response to each.");
    }

    /**
     * Whether everything has its response.
     *
     * @param of what was to be answered, such as "consultation"
     * @param unanswered the names of what has none
     */
    public Judgement check(PolicyVersion under, String of, List<String> unanswered) {
        return unanswered.isEmpty()
                ? met(under, "everything that the " + of + " brought has its response.")
                : broken(
                        under,
                        "what the " + of + " brought has no response yet: “" + String.join("”, “", unanswered)
                                + "”. Write what the council does about each on the page of the " + of + ".");
    }

    /** What was never asked has no comments that a report could record. */
    public Judgement checkHeld(PolicyVersion under, String of, boolean over) {
        return over
                ? met(under, "the " + of + " is over, and what it brought is on record.")
                : broken(
                        under,
                        "the " + of
                                + " is not over, so that the report cannot record what it brought. Once it is, answer what"
                                + " it brought.");
    }
}
