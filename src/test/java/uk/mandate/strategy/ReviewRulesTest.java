package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.mandate.policy.Judgement.Result;
import uk.mandate.policy.PolicyVersion;

/** R36 on dates alone. */
class ReviewRulesTest {
    private static final PolicyVersion UNDER = new PolicyVersion("stevenage", 3);
    private static final LocalDate LAST = LocalDate.parse("2025-04-10");

    private final ReviewedYearly rule = new ReviewedYearly();

    @Test
    void aReviewOnTheSameDayOfTheNextYearIsInTime() {
        assertThat(ReviewedYearly.due(LAST)).isEqualTo("2026-04-10");
        assertThat(rule.check(UNDER, LAST, LocalDate.parse("2026-04-10")).sentence())
                .isEqualTo("R36: the strategy was reviewed on Friday 10 April 2026, within a year.");
    }

    @Test
    void aReviewOfTheDayAfterIsLateAndSaysWhatWasLawful() {
        var judged = rule.check(UNDER, LAST, LocalDate.parse("2026-04-11"));

        assertThat(judged.isBroken()).isTrue();
        assertThat(judged.sentence())
                .endsWith("Lawful was a review by Friday 10 April 2026, a year after the one before.");
    }

    @Test
    void aTermThatEndsWithoutASuccessorLeavesTheDutyUnmet() {
        var ended = LocalDate.parse("2028-03-31");

        assertThat(rule.checkExpiry(UNDER, ended, true).result()).isEqualTo(Result.MET);
        assertThat(rule.checkExpiry(UNDER, ended, false).sentence())
                .contains("the term ended on Friday 31 March 2028 and no other strategy is in force")
                .contains("Lawful was an extension by Council or a successor in force");
    }
}
