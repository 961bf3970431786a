package uk.mandate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RuleTest {
    private static final PolicyVersion STEVENAGE = new PolicyVersion("stevenage", 1);

    @Test
    void aRuleOfLawSpeaksInItsOwnName() {
        var judgement = new Example(Rule.Kind.STATUTE).broken(STEVENAGE, "Cabinet cannot decide.");

        assertThat(judgement)
                .isEqualTo(new Judgement(
                        new RuleId("R02"), Judgement.Result.BROKEN, "R02: Cabinet cannot decide.", "stevenage 1"));
        assertThat(judgement.isBroken()).isTrue();
    }

    @Test
    void aLocalRuleSaysThatItIsThisCouncils() {
        var judgement = new Example(Rule.Kind.PRACTICE).warned(STEVENAGE, "Finance has not cleared the report.");

        assertThat(judgement.sentence()).isEqualTo("R02, this council's rule: Finance has not cleared the report.");
        assertThat(judgement.isBroken()).isFalse();
    }

    @Test
    void aMetRuleTellsWhatWasFound() {
        var judgement = new Example(Rule.Kind.CONSTITUTION).met(STEVENAGE, "28 clear days ran.");

        assertThat(judgement.result()).isEqualTo(Judgement.Result.MET);
        assertThat(judgement.rule()).hasToString("R02");
    }

    @Test
    void aRuleNeedsItsNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleId("2"));
    }

    private static final class Example extends Rule {
        Example(Kind kind) {
            super("R02", kind, Confidence.SECONDARY, "SI 2012/2089 reg. 9", "A key decision needs notice.");
        }
    }
}
