package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.mandate.policy.Judgement.Result;
import uk.mandate.policy.PolicyVersion;

/** R01 and R24 on facts alone. */
class ExecutiveDecisionRulesTest {
    private static final PolicyVersion UNDER = new PolicyVersion("stevenage", 2);
    private static final Recording BY = new Recording(Instant.parse("2025-01-02T09:00:00Z"), "somebody", null, null);

    private final DecisionIsClassified classified = new DecisionIsClassified();

    @Test
    void anUnclassifiedDecisionIsNotScheduled() {
        var judgement = classified.check(UNDER, Optional.empty());

        assertThat(judgement.isBroken()).isTrue();
        assertThat(judgement.sentence())
                .isEqualTo(
                        "R01: the decision is not classified yet. Say whether it is a key decision, and why, then list"
                                + " the item.");
    }

    @Test
    void aDecisionIsClassifiedAsKeyOrAsNotKey() {
        assertThat(classified.check(UNDER, Optional.of(classification(true))).sentence())
                .isEqualTo("R01: the decision is classified as a key decision.");
        assertThat(classified.check(UNDER, Optional.of(classification(false))).result())
                .isEqualTo(Result.MET);
    }

    @Test
    void aRecommendationSaysWhyItIsNotOpenToCallIn() {
        assertThat(new RecommendationIsNotCalledIn().judge(UNDER).sentence())
                .startsWith("R24, this council's rule: a recommendation to Council")
                .contains("is not open to call-in, because only Council decides on it");
    }

    private static DecisionClassification classification(boolean key) {
        return new DecisionClassification("CSS-2025-2028", "cabinet-1", key, "Two wards and more", BY);
    }
}
