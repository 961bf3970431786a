package uk.mandate.strategy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.Judgement.Result;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.strategy.draft.Description.Equality;

/** R27 on what the report says and what is stored. */
class EqualityRulesTest {
    @Test
    void aScreenedOutReportNeedsNoAssessment() {
        assertThat(judge(Equality.SCREENED_OUT, false).result()).isEqualTo(Result.MET);
    }

    @Test
    void anAssessmentIsNamedAndStored() {
        assertThat(judge(Equality.ASSESSED, true).result()).isEqualTo(Result.MET);
        assertThat(judge(Equality.ASSESSED, false).sentence())
                .contains("the report names an equality impact assessment, and none is stored on the case.");
    }

    @Test
    void aReportThatDoesNotSayNeedsTheAssessmentBesideIt() {
        assertThat(judge(null, true).result()).isEqualTo(Result.MET);
        assertThat(judge(null, false).sentence())
                .contains("the report does not say how due regard was had to equality.", "on the case, or write");
    }

    private static Judgement judge(@Nullable Equality equality, boolean stored) {
        return new EqualityIsConsidered()
                .check(
                        new PolicyVersion("stevenage", 3),
                        new Description("Stronger Communities", List.of(), equality, null),
                        stored);
    }
}
