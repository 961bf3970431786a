package uk.mandate.decision.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.mandate.policy.Judgement.Result;
import uk.mandate.policy.PolicyVersion;

/** R44 on what relies on an outcome. */
class UndoingRulesTest {
    private static final PolicyVersion UNDER = new PolicyVersion("stevenage", 3);

    private final OutcomeCanBeUndone rule = new OutcomeCanBeUndone();

    @Test
    void anOutcomeOnWhichNothingReliesCanBeUndone() {
        assertThat(rule.check(UNDER, Optional.empty()).result()).isEqualTo(Result.MET);
    }

    @Test
    void whatReliesOnItIsNamedWithWhatIsLawfulInstead() {
        var judged = rule.check(UNDER, Optional.of("the strategy was published on Friday 28 February 2025"));

        assertThat(judged.isBroken()).isTrue();
        assertThat(judged.sentence())
                .contains("something relies on it: the strategy was published on Friday 28 February 2025.")
                .contains("Lawful is to publish an erratum");
    }
}
