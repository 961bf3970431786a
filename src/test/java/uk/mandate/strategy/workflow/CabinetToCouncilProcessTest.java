package uk.mandate.strategy.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CabinetAnswers.decided;
import static uk.mandate.decision.CabinetAnswers.listed;
import static uk.mandate.decision.CabinetAnswers.onOurRegister;
import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.decision.GivenReports;
import uk.mandate.decision.OtherPolicies;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyApprovals;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** The whole approval from Cabinet's second decision on, through every model as it is deployed. */
@MandateTest
class CabinetToCouncilProcessTest {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final ActingPerson SCRUTINY = as("scrutiny.officer");
    private static final String MEETING = "2025-01-15";

    @Autowired
    CaseWalk walk;

    @Autowired
    EarlyCases early;

    @Autowired
    GivenReports reports;

    @Autowired
    OtherPolicies policies;

    @Autowired
    StrategyApprovals approvals;

    @Autowired
    Strategies strategies;

    @Autowired
    Documents documents;

    private String strategy = "";

    @BeforeEach
    void theFinalVersionIsBeforeCabinet() {
        walk.on("2025-01-02T09:00");
        strategy = early.at(Stage.CABINET_2);
        reports.letBeCleared(strategy);
    }

    @Test
    void aRecommendationGoesToCouncil() {
        cabinetDecides("recommended");

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_ArrangeCouncilMeeting");
        assertThat(stage()).isEqualTo(Stage.COUNCIL);
        assertThat(walk.passed(strategy))
                .containsSubsequence(GATEWAY_WHICH_STAGE_IS_REACHED, CALL_ACTIVITY_PREPARE_STRATEGY);
    }

    @Test
    void whereThePolicySaysSoScrutinyLooksAtTheRecommendationFirst() {
        policies.letRunUnder(
                strategy, PolicyExamples.stevenageBut("scrutiny: {looks-again: false", "scrutiny: {looks-again: true"));
        cabinetDecides("recommended");
        assertThat(walk.waitingAt(strategy)).containsExactly("Task_ArrangeScrutinyMeeting");

        walk.answer(
                strategy,
                "Task_ArrangeScrutinyMeeting",
                SCRUTINY,
                Map.of("meetingDate", "2025-01-21", "startsAt", "18:00"));
        walk.on("2025-01-21T21:00");
        walk.answer(
                strategy,
                "Task_RecordScrutinyOutcome",
                SCRUTINY,
                Map.of("outcome", "no-comments", "heldOn", "2025-01-21", "words", "That it be noted."));

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_ArrangeCouncilMeeting");
    }

    @Test
    void whatCabinetDoesNotProceedWithEndsOnceNobodyCanCallItIn() {
        cabinetDecides("not-proceeding");
        assertThat(walk.hasEnded(strategy)).isFalse();

        walk.on("2025-02-10T09:00");
        walk.fireTimer(strategy, "CatchEvent_CallInWindowEnded");

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy)).contains(END_EVENT_STRATEGY_NOT_PROCEEDED_WITH, END_EVENT_CASE_CLOSED);
        assertThat(strategies.require(new StrategyReference(strategy)).ending()).contains(Ending.NOT_PROCEEDED_WITH);
    }

    private void cabinetDecides(String outcome) {
        store();
        Acting.as(OFFICER, () -> approvals.begin(new StrategyReference(strategy), Stage.CABINET_2));
        walk.answer(strategy, "Task_ListCabinetItem", OFFICER, listed(MEETING));
        walk.answer(strategy, "Task_PublishCabinetAgenda", OFFICER, onOurRegister());
        walk.on("2025-01-15T18:00");
        walk.answer(strategy, "Task_RecordCabinetDecision", OFFICER, decided(outcome, MEETING));
        walk.answer(strategy, "Task_PublishDecisionRecord", OFFICER, onOurRegister());
    }

    private void store() {
        Acting.as(
                OFFICER,
                () -> documents.store(
                        new NewDocument(strategy, Kind.REPORT, "The report", Access.PUBLIC, null, null),
                        "report.txt",
                        new ByteArrayInputStream("Words of the report".getBytes(StandardCharsets.UTF_8))));
    }

    private Stage stage() {
        return strategies.require(new StrategyReference(strategy)).stage();
    }
}
