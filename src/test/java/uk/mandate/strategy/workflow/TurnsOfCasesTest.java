package uk.mandate.strategy.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.meeting;
import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.CaseCourse;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.MeetingStatus;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.WithdrawalService;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** What turns a case from outside its flow: a withdrawal before Council votes, and the way back to an earlier stage. */
@MandateTest
class TurnsOfCasesTest {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final ActingPerson LEADER = as("leader");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    CaseCourse course;

    @Autowired
    Strategies strategies;

    @Autowired
    AgendaItems items;

    @Autowired
    Documents documents;

    @Autowired
    EarlyCases early;

    private String strategy = "";

    @BeforeEach
    void theStrategyIsRecommendedToCouncil() {
        walk.on("2025-02-13T09:00");
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
    }

    @Test
    void theLeaderWithdrawsUntilCouncilVotes() {
        withdraw(LEADER, "2025-02-13", null, "The assessment has to be made again");

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.waitingAt(strategy)).isEmpty();
        assertThat(walk.passed(strategy))
                .contains(END_EVENT_CASE_WITHDRAWN)
                .doesNotContain(END_EVENT_CASE_CLOSED, GATEWAY_DID_COUNCIL_ADOPT);
        assertThat(theStrategy().ending()).contains(Ending.WITHDRAWN);
        assertThat(theStrategy().endReason()).contains("The assessment has to be made again");
        assertThat(withdrawals.of(theStrategy().reference())).hasValueSatisfying(withdrawal -> {
            assertThat(withdrawal.recording().recordedBy()).isEqualTo("leader");
            assertThat(withdrawal.recording().inOffice()).isEqualTo("leader");
            assertThat(withdrawal.recording().forOffice()).isNull();
        });
        assertThat(items.ofCase(strategy)).extracting(item -> item.status()).containsExactly(MeetingStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"democratic.services", "monitoring.officer"})
    void governanceRecordsItForTheLeader(String recorder) {
        assertRefused(() -> withdraw(as(recorder), "2025-02-13", null, "A reason"), "Say how the Leader gave it");

        assertRefused(
                () -> withdraw(as(recorder), "2025-02-13", HowGiven.EMAIL, "A reason"),
                "store the message on the case's page first");
        var message = upload(Kind.EVIDENCE);

        Acting.as(
                as(recorder),
                () -> withdrawals.withdraw(
                        theStrategy().reference(), LocalDate.parse("2025-02-13"), HowGiven.EMAIL, message, "A reason"));

        assertThat(withdrawals.of(theStrategy().reference())).hasValueSatisfying(withdrawal -> {
            assertThat(withdrawal.recording().recordedBy()).isEqualTo(recorder);
            assertThat(withdrawal.recording().forOffice()).isEqualTo("leader");
            assertThat(withdrawal.howGiven()).contains(HowGiven.EMAIL);
            assertThat(withdrawal.message()).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "lead.officer, 2025-02-13, A reason, 'Cabinet has decided on the draft, so the lead officer does not withdraw it'",
        "finance.officer, 2025-02-13, A reason, 'Until Cabinet has decided on the draft the lead officer withdraws'",
        "leader, 2025-02-14, A reason, in the future",
        "leader, 2025-02-11, A reason, 'before the decision of Cabinet'",
        "leader, 2025-02-13, ' ', Say why the strategy is withdrawn"
    })
    void whatIsWrongWithAWithdrawalIsSaidAndChangesNothing(String person, String on, String reason, String sentence) {
        assertRefused(() -> withdraw(as(person), on, null, reason), sentence);
    }

    @Test
    void onceCouncilHasVotedNobodyWithdrawsAnyMore() {
        walk.on("2025-02-27T09:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("objection", "2025-02-26"));

        assertRefused(
                () -> withdraw(LEADER, "2025-02-27", null, "A reason"),
                "Council voted on Wednesday 26 February 2025, and a strategy is withdrawn only before Council votes."
                        + " Lawful is what follows that vote");
        assertThat(walk.waitingAt(strategy)).containsExactly("Task_InstructLeader");
    }

    @Test
    void whatCouncilOnlyPutOffCanStillBeWithdrawn() {
        walk.on("2025-02-27T09:00");
        walk.answer(
                strategy,
                "Task_RecordCouncilDecision",
                OFFICER,
                Map.of("outcome", "deferred", "heldOn", "2025-02-26", "reasons", "The paper came late"));

        withdraw(LEADER, "2025-02-27", null, "A reason");

        assertThat(walk.hasEnded(strategy)).isTrue();
    }

    @Test
    void whatIsInForceOnlyCouncilRevokes() {
        givenItIsPublished();

        assertRefused(
                () -> withdraw(LEADER, "2025-02-27", null, "A reason"),
                "What Council adopted, only Council revokes once it is in force (R14).");
    }

    @Test
    void theLeadOfficerWithdrawsADraftButACaseWithoutAWayForItStays() {
        strategy = early.at(Stage.DRAFT);

        // No process runs for it, as none of the first model hears of a withdrawal.
        assertRefused(
                () -> withdraw(as("lead.officer"), "2025-02-13", null, "A reason"),
                "runs on the first model of the approval, which has no withdrawal");
        assertThat(Acting.as(as("lead.officer"), () -> withdrawals.mayWithdraw(theStrategy())))
                .isTrue();
        assertThat(Acting.as(as("legal.officer"), () -> withdrawals.mayWithdraw(theStrategy())))
                .isFalse();
    }

    @Test
    void aWithdrawnCaseIsNotWithdrawnAgain() {
        withdraw(LEADER, "2025-02-13", null, "A reason");

        assertThatThrownBy(() -> withdraw(LEADER, "2025-02-13", null, "Another"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The case has ended (Withdrawn)");
    }

    @Test
    void aCaseIsSentBackToCouncilAndDecidedAnew() {
        givenItIsPublished();

        sendBack("council", "Council's decision is to be taken again.");

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_ArrangeCouncilMeeting");
        assertThat(walk.passed(strategy)).contains(BOUNDARY_EVENT_CASE_SENT_BACK);
        assertThat(theStrategy().stage()).isEqualTo(Stage.COUNCIL);
        assertThat(theStrategy().round()).isEqualTo(1);
        assertThat(theStrategy().adoptedOn()).isEmpty();
        assertThat(theStrategy().goneBack()).hasValueSatisfying(back -> {
            assertThat(back.words()).isEqualTo("Sent back to the stage “Council”");
            assertThat(back.reason()).isEqualTo("Council's decision is to be taken again.");
        });
        walk.answer(strategy, "Task_ArrangeCouncilMeeting", OFFICER, meeting("2025-03-26"));
        walk.on("2025-03-27T09:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-03-26"));
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_PUBLISH_STRATEGY);
        assertThat(theStrategy().adoptedOn()).contains(LocalDate.parse("2025-03-26"));
    }

    @Test
    void aCaseThatCameBackToCouncilMayBeWithdrawnUntilItVotesAgain() {
        givenItIsPublished();
        sendBack("council", "Council's decision is to be taken again.");

        withdraw(LEADER, "2025-02-28", null, "A reason");

        assertThat(walk.hasEnded(strategy)).isTrue();
    }

    @Test
    void theLeaderIsInstructedASecondTimeWhereCouncilObjectsAgain() {
        walk.on("2025-02-27T09:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("objection", "2025-02-26"));
        walk.answer(strategy, "Task_InstructLeader", OFFICER, instructed("2025-02-27"));
        sendBack("council", "Council's decision is to be taken again.");
        walk.answer(strategy, "Task_ArrangeCouncilMeeting", OFFICER, meeting("2025-03-26"));
        walk.on("2025-03-27T09:00");

        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("declined", "2025-03-26"));
        walk.answer(strategy, "Task_InstructLeader", OFFICER, instructed("2025-03-27"));

        assertThat(walk.briefing(strategy, "Task_RecordLeaderResponse").get("limits"))
                .asString()
                .contains("The Leader may answer until Thursday 3 April 2025");
        walk.answer(
                strategy,
                "Task_RecordLeaderResponse",
                LEADER,
                Map.of("outcome", "agrees", "respondedOn", "2025-03-27", "reasons", "So be it"));
        assertThat(walk.passed(strategy)).contains("EndEvent_StrategyNotAdopted");
    }

    @ParameterizedTest
    @CsvSource({"leader, Task_InstructLeader", "council-final, Task_ArrangeFinalCouncilMeeting"})
    void aCaseIsSentBackIntoCouncilsStage(String stage, String task) {
        walk.on("2025-02-27T09:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("objection", "2025-02-26"));
        walk.answer(strategy, "Task_InstructLeader", OFFICER, instructed("2025-02-27"));
        walk.answer(
                strategy,
                "Task_RecordLeaderResponse",
                LEADER,
                Map.of(
                        "outcome",
                        "disagrees",
                        "respondedOn",
                        "2025-02-27",
                        "reasons",
                        "It stands",
                        "alternatives",
                        "none",
                        "conflicts",
                        "none",
                        "dispensations",
                        "none"));
        assertThat(theStrategy().stage()).isEqualTo(Stage.COUNCIL_FINAL);

        sendBack(stage, "It is to be taken again.");

        assertThat(walk.waitingAt(strategy)).containsExactly(task);
        assertThat(theStrategy().stage().id()).isEqualTo(stage);
    }

    @Test
    void aCaseIsSentBackToPublication() {
        strategy = bringIn(CaseFile.recommended()
                .decided("council", "council", "adopted", "2025-02-12")
                .happened("publish", "2025-02-13")
                .at("partnership"));

        sendBack("publish", "The text was the wrong one.");

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_PUBLISH_STRATEGY);
        assertThat(theStrategy().publishedOn()).isEmpty();
        assertThat(theStrategy().adoptedOn()).isPresent();
    }

    @Test
    void aCaseIsNotSentForwards() {
        assertRefused(() -> sendBack("partnership", "A reason."), "has not reached “Adoption by the partnership” yet");
        assertThat(theStrategy().goneBack()).isEmpty();
    }

    @Test
    void aCaseThatHasEndedIsNotSentBack() {
        withdraw(LEADER, "2025-02-13", null, "A reason");

        assertThatThrownBy(() -> sendBack("council", "A reason."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has ended");
    }

    private void givenItIsPublished() {
        walk.on("2025-02-27T09:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-02-26"));
        upload(Kind.STRATEGY);
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, Map.of("where", "our-register"));
        walk.on("2025-02-28T09:00");
        assertThat(theStrategy().publishedOn()).isPresent();
    }

    private static Map<String, Object> instructed(String on) {
        return Map.of("receivedOn", on, "howGiven", "letter", "instruction", "Reconsider");
    }

    private UUID upload(Kind kind) {
        return Acting.as(
                        OFFICER,
                        () -> documents.store(
                                new NewDocument(strategy, kind, "Paper", Access.PUBLIC, null, null),
                                "paper.pdf",
                                new ByteArrayInputStream("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII))))
                .id();
    }

    private void sendBack(String stage, String reason) {
        Acting.as(
                as("monitoring.officer"),
                () -> course.sendBack(strategy, stage, reason, LocalDate.parse("2025-02-13")));
    }

    private void withdraw(ActingPerson person, String on, @Nullable HowGiven howGiven, String reason) {
        Acting.as(
                person,
                () -> withdrawals.withdraw(
                        new StrategyReference(strategy), LocalDate.parse(on), howGiven, null, reason));
    }

    private void assertRefused(Runnable act, String sentence) {
        var before = theStrategy().stage();
        var tasks = walk.waitingAt(strategy);

        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessageContaining(sentence);

        assertThat(theStrategy().stage()).isEqualTo(before);
        assertThat(theStrategy().ending()).isEmpty();
        assertThat(walk.waitingAt(strategy)).isEqualTo(tasks);
        assertThat(withdrawals.of(theStrategy().reference())).isEmpty();
    }

    private String bringIn(CaseFile file) {
        return Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml())).value();
    }

    private Strategy theStrategy() {
        return strategies.require(new StrategyReference(strategy));
    }
}
