package uk.mandate.decision.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.instructed;
import static uk.mandate.decision.CouncilAnswers.leader;
import static uk.mandate.decision.CouncilAnswers.meeting;
import static uk.mandate.decision.CouncilAnswers.with;
import static uk.mandate.decision.CouncilAnswers.without;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_ARRANGE_FINAL_COUNCIL_MEETING;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_INSTRUCT_LEADER;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_RECORD_COUNCIL_DECISION;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_RECORD_FINAL_COUNCIL_DECISION;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_RECORD_LEADER_RESPONSE;
import static uk.mandate.testing.CaseWalk.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.decision.OtherPolicies;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.Finding;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** R20 once no lawful day is left: Council meets late, with a reason, and the case shows it. */
@MandateTest
class LateFinalMeetingTest {
    private static final ActingPerson OFFICER = as("democratic.services");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    OtherPolicies policies;

    @Autowired
    Strategies strategies;

    @Autowired
    LedgerEntries ledger;

    private final CaseFile file = CaseFile.recommended().planned("council", "2025-02-26");
    private final String strategy = file.reference();

    @BeforeEach
    void councilReferredTheStrategyBack() {
        walk.on("2025-02-13T09:00");
        Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml()));
        walk.on("2025-02-26T22:00");
        answer(TASK_RECORD_COUNCIL_DECISION, decided("referred-back", "2025-02-26"));
        answer(TASK_INSTRUCT_LEADER, instructed("2025-02-26"));
    }

    @Test
    void onTheLastLawfulDayALaterOneIsRefusedWhateverTheReason() {
        givenTheLeaderDisagreedOn("2025-03-05");
        walk.on("2025-03-26T23:59");

        assertThat(refusal(meeting("2025-03-27"))).contains("R20", "Latest lawful meeting: 26 March 2025.");
    }

    @Test
    void onceTheLastLawfulDayHasPassedALaterOneNeedsAReason() {
        givenTheLeaderDisagreedOn("2025-03-05");
        walk.on("2025-03-27T00:00");

        for (var unsaid :
                List.of(without(meeting("2025-04-09"), "reason"), with(meeting("2025-04-09"), "reason", " "))) {
            assertThat(refusal(unsaid))
                    .isEqualTo("R20, this council's rule: Council meets again only on 9 April 2025 although the 21 days"
                            + " after the Leader's answer of 5 March 2025 end on 26 March 2025, and the last lawful day has"
                            + " passed. Write under “Reason” why Council meets only then: the reason is recorded with the"
                            + " meeting.");
        }
        assertThat(brokenRules()).isEmpty();
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-04-09"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_RECORD_FINAL_COUNCIL_DECISION);
        assertThat(findings()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("R20");
            assertThat(found.words())
                    .endsWith("and the last lawful day has passed. The reason is recorded with the meeting.");
        });
        var arranged = ledger.last(strategy, "meeting-arranged");
        assertThat(arranged.at("/reason/sha256").asText()).isNotEmpty();
        assertThat(arranged.at("/judgements/1/rule").asText()).isEqualTo("R20");
        assertThat(arranged.at("/judgements/1/result").asText()).isEqualTo("broken");
    }

    @Test
    void theLeadersPeriodAndTheCouncilsOwnDaysTogetherStopNoCase() {
        policies.letRunUnder(
                strategy, PolicyExamples.ofBefore("council-reconvenes:  {days: 21,", "council-reconvenes:  {days: 1,"));
        givenTheLeaderDisagreedOn("2025-02-27");

        assertThat(refusal(meeting("2025-02-28"))).contains("R17", "Earliest lawful meeting: 6 March 2025.");
        assertThat(refusal(without(meeting("2025-03-06"), "reason")))
                .contains(
                        "R20",
                        "end on 28 February 2025, and the Leader's period ends only later. Write under “Reason”");
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-06"));

        assertThat(brokenRules()).containsExactly("R20");
    }

    private void givenTheLeaderDisagreedOn(String date) {
        walk.on(date + "T09:00");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, as("leader"), leader("disagrees", date));
    }

    private void answer(String element, Map<String, Object> answer) {
        walk.answer(strategy, element, OFFICER, answer);
    }

    private String refusal(Map<String, Object> answer) {
        return walk.refusal(strategy, TASK_ARRANGE_FINAL_COUNCIL_MEETING, OFFICER, answer);
    }

    private List<String> brokenRules() {
        return findings().stream().map(Finding::rule).toList();
    }

    private List<Finding> findings() {
        return strategies.require(new StrategyReference(strategy)).findings().stream()
                .filter(found -> found.kind() == Finding.Kind.BROKEN_RULE)
                .toList();
    }
}
