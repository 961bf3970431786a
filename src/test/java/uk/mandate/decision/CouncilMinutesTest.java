package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** A case under a policy that says nothing of the parts of Council's minutes, as policies of before. */
@MandateTest
class CouncilMinutesTest {
    private static final String ELEMENT = "Task_RecordCouncilDecision";
    private static final ActingPerson OFFICER = CaseWalk.as("democratic.services");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    OtherPolicies policies;

    @Autowired
    DecisionRecords decisions;

    @Test
    void theResolutionIsEnoughWherePolicyAsksForNoMore() {
        var strategy = givenCouncilHasMet();

        assertThat(walk.refusal(strategy, ELEMENT, OFFICER, adoptedWith("  ")))
                .contains("Write the resolution that Council passed");
        walk.answer(strategy, ELEMENT, OFFICER, adoptedWith("That the strategy be adopted"));

        assertThat(decisions.latest(strategy, Body.COUNCIL))
                .hasValueSatisfying(
                        decision -> assertThat(decision.minute().missing()).hasSize(4));
    }

    private String givenCouncilHasMet() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml()));
        policies.letRunUnder(
                file.reference(),
                PolicyExamples.stevenageBut("council-minutes: {value: all-parts, source: assumed}", ""));
        walk.on("2025-02-27T09:00");
        return file.reference();
    }

    private static Map<String, Object> adoptedWith(String resolution) {
        var answer = new HashMap<>(CouncilAnswers.decided("adopted", "2025-02-26"));
        answer.keySet().removeAll(Set.of("reasons", "alternatives", "conflicts", "dispensations"));
        answer.put("resolution", resolution);
        return answer;
    }
}
