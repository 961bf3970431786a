package uk.mandate.strategy.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mandate.policy.Judgement.Result;
import uk.mandate.policy.PolicyVersion;

class CommentsAreAnsweredTest {
    private static final CommentsAreAnswered RULE = new CommentsAreAnswered();
    private static final PolicyVersion POLICY = new PolicyVersion("stevenage", 3);

    @Test
    void whatHasNoResponseIsNamed() {
        var judged = RULE.check(POLICY, "consultation", List.of("Cuckooing", "Online fraud"));

        assertThat(judged.result()).isEqualTo(Result.BROKEN);
        assertThat(judged.sentence())
                .isEqualTo("R16, this council's rule: what the consultation brought has no response yet: “Cuckooing”,"
                        + " “Online fraud”. Write what the council does about each on the page of the consultation.");
    }

    @Test
    void whereEverythingHasItsResponseTheRuleIsMet() {
        assertThat(RULE.check(POLICY, "consultation", List.of()).result()).isEqualTo(Result.MET);
    }

    @Test
    void whatIsNotOverCannotBeReported() {
        assertThat(RULE.checkHeld(POLICY, "scrutiny", false).result()).isEqualTo(Result.BROKEN);
        assertThat(RULE.checkHeld(POLICY, "scrutiny", true).result()).isEqualTo(Result.MET);
    }
}
