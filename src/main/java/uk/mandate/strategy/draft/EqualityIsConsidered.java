package uk.mandate.strategy.draft;

import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;
import uk.mandate.strategy.draft.Description.Equality;

/** R27: an equality impact assessment, or a note why none is needed, is attached before the decision. */
public final class EqualityIsConsidered extends Rule {
    public EqualityIsConsidered() {
        super(
                "R27",
                Kind.STATUTE,
                Confidence.GENERAL,
                "Equality Act 2010 s.149",
                "An equality impact assessment, or a screened-out note with the reason, is attached before the decision.");
    }

    /**
     * Judges what the report says; {@code assessmentStored} is whether the case holds an equality impact assessment, which meets
     * the rule whether or not the report names it: a case may be brought in after its report was written.
     */
    public Judgement check(PolicyVersion under, Description report, boolean assessmentStored) {
        if (report.equality() == Equality.SCREENED_OUT) {
            return met(under, "the report says why no equality impact assessment is needed.");
        }
        if (assessmentStored) {
            return met(under, "an equality impact assessment is stored on the case.");
        }
        return broken(
                under,
                report.equality() == Equality.ASSESSED
                        ? "the report names an equality impact assessment, and none is stored on the case. Store it there,"
                                + " or write in the report why none is needed."
                        : "the report does not say how due regard was had to equality. Store an equality impact assessment"
                                + " on the case, or write in the report why none is needed.");
    }
}
