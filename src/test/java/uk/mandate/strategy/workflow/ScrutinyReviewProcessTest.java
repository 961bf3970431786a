package uk.mandate.strategy.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.strategy.workflow.ScrutinyReviewProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.OtherPolicies;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.process.Cases;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.consultation.ConsultationDays;
import uk.mandate.strategy.scrutiny.CommentService;
import uk.mandate.strategy.scrutiny.ReportedComments;
import uk.mandate.strategy.scrutiny.ScrutinyReports;
import uk.mandate.strategy.scrutiny.ScrutinyStage;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class ScrutinyReviewProcessTest {
    private static final ActingPerson OFFICER = as("scrutiny.officer");
    private static final ActingPerson LEADER = as("leader");
    private static final ActingPerson DEMOCRATIC_SERVICES = as("democratic.services");
    /** At an hour of its own: the committee of the real case met on that day too, and one test's meeting is no other's. */
    private static final Map<String, String> MEETING = Map.of("meetingDate", "2025-01-21", "startsAt", "17:15");

    private static final Map<String, String> GRANTED =
            Map.of("decision", "granted", "decidedOn", "2025-01-23", "reason", "The draft is long.");
    private static final String EXTRA_TIME = "scrutiny: {looks-again: false, extra-time: leader";

    @Autowired
    CaseWalk walk;

    @Autowired
    Cases cases;

    @Autowired
    EarlyCases early;

    @Autowired
    CommentService comments;

    @Autowired
    ScrutinyReports reports;

    @Autowired
    ReportedComments reported;

    @Autowired
    ConsultationDays days;

    @Autowired
    AgendaItems items;

    @Autowired
    DecisionRecords decisions;

    @Autowired
    Documents documents;

    @Autowired
    Environment environment;

    @Autowired
    OtherPolicies policies;

    @Autowired
    Strategies strategies;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    JdbcClient database;

    private String strategy = "";

    @BeforeEach
    void cabinetApprovedTheDraft() {
        walk.on("2025-01-16T09:00");
        strategy = early.at(Stage.CONSULTATION);
    }

    @Test
    void theRealScrutinyHadNoSubstantiveComments() {
        begin("scrutiny");
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_SCRUTINY_MEETING);
        assertThat(walk.dueDateOf(strategy, TASK_ARRANGE_SCRUTINY_MEETING)).isEqualTo("2025-01-23");
        assertThat(refusal(TASK_ARRANGE_SCRUTINY_MEETING, with(MEETING, "startsAt", "6 pm")))
                .contains("is a time such as 18:00");
        assertThat(refusal(TASK_ARRANGE_SCRUTINY_MEETING, with(MEETING, "meetingDate", "2035-01-21")))
                .contains("check the year");
        answer(TASK_ARRANGE_SCRUTINY_MEETING, MEETING);
        assertThat(walk.dueDateOf(strategy, TASK_RECORD_SCRUTINY_OUTCOME)).isEqualTo("2025-01-23");
        assertThat(walk.briefing(strategy, TASK_RECORD_SCRUTINY_OUTCOME))
                .containsEntry("limits", "The committee meets on Tuesday 21 January 2025.");

        walk.on("2025-01-21T21:00");
        answer(TASK_RECORD_SCRUTINY_OUTCOME, outcome("no-comments"));

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy))
                .containsSubsequence(
                        GATEWAY_IS_SCRUTINY_DONE,
                        GATEWAY_IS_SCRUTINY_MEETING_ARRANGED,
                        TASK_ARRANGE_SCRUTINY_MEETING,
                        TASK_RECORD_SCRUTINY_OUTCOME,
                        GATEWAY_WHAT_DID_SCRUTINY_DO,
                        END_EVENT_SCRUTINY_OVER);
        assertThat(decisions.latest(strategy, Body.OVERVIEW_AND_SCRUTINY))
                .map(DecisionRecord::words)
                .contains("Overview and Scrutiny made no substantive comments on Tuesday 21 January 2025");
        assertThat(reports.isDone(strategy, ScrutinyStage.DRAFT)).isTrue();
    }

    @Test
    void eachCommentIsTypedBeforeAndAnsweredAfterwards() {
        givenItMeets();
        assertThat(refusal(TASK_RECORD_SCRUTINY_OUTCOME, outcome("commented"))).contains("No comment is on record");
        comment("Say more about cuckooing.");
        comment("Typed by mistake.");
        var mistake = comments.of(strategy, ScrutinyStage.DRAFT).get(1);
        Acting.as(OFFICER, () -> comments.strike(strategy, ScrutinyStage.DRAFT, mistake.id(), "Of another item"));
        assertThat(refusal(TASK_RECORD_SCRUTINY_OUTCOME, outcome("no-comments")))
                .contains("Comments stand on the case's");
        answer(TASK_RECORD_SCRUTINY_OUTCOME, outcome("commented"));

        assertThat(walk.hasEnded(strategy)).isTrue();
        var said = comments.of(strategy, ScrutinyStage.DRAFT);
        assertThat(said).hasSize(1).allMatch(comment -> !comment.isAnswered());
        assertThat(reports.judge(strategy).get(1).sentence()).contains("has no response yet: “comment 1”");
        var lead = as("lead.officer");
        Acting.as(
                lead,
                () -> comments.respond(
                        strategy, ScrutinyStage.DRAFT, said.get(0).id(), "We do."));
        Acting.as(
                lead,
                () -> comments.respond(
                        strategy, ScrutinyStage.DRAFT, said.get(0).id(), "We shall."));
        assertThat(comments.of(strategy, ScrutinyStage.DRAFT))
                .extracting("response")
                .containsExactly("We shall.");
        assertThat(reports.judge(strategy)).noneMatch(judgement -> judgement.isBroken());
        assertThat(reported.of(strategy).isComplete())
                .as("nobody was consulted")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"referred-to-cabinet, REFERRED_BACK", "no-comments, NO_COMMENTS"})
    void whatItDidIsAFactOfTheCase(String done, DecisionOutcome onRecord) {
        givenItMeets();
        assertThat(refusal(TASK_RECORD_SCRUTINY_OUTCOME, without(outcome(done), "words")))
                .contains("Write what the committee resolved");
        assertThat(refusal(TASK_RECORD_SCRUTINY_OUTCOME, with(outcome(done), "notHeldReason", "cancelled")))
                .contains("and what it did");
        assertThat(refusal(TASK_RECORD_SCRUTINY_OUTCOME, with(outcome(done), "heldOn", "2025-01-22")))
                .contains("in the future");

        answer(TASK_RECORD_SCRUTINY_OUTCOME, outcome(done));

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(decisions.latest(strategy, Body.OVERVIEW_AND_SCRUTINY))
                .map(DecisionRecord::outcome)
                .contains(onRecord);
    }

    @Test
    void aCommitteeThatDoesNotMeetSaysWhy() {
        givenItMeets();
        assertThat(refusal(TASK_RECORD_SCRUTINY_OUTCOME, without(outcome("did-not-meet"), "words")))
                .contains("Write why the committee does not meet on it");

        answer(TASK_RECORD_SCRUTINY_OUTCOME, outcome("did-not-meet"));

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(items.planned(strategy, "scrutiny")).isEmpty();
        assertThat(decisions.latest(strategy, Body.OVERVIEW_AND_SCRUTINY)).isEmpty();
        assertThat(reports.isDone(strategy, ScrutinyStage.DRAFT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "inquorate", "adjourned", "item-not-reached", "postponed"})
    void aMeetingThatWasNotHeldLeadsToAnother(String became) {
        givenItMeets();
        assertThat(refusal(TASK_RECORD_SCRUTINY_OUTCOME, outcome("not-held")))
                .contains("Say what became of the meeting");

        answer(TASK_RECORD_SCRUTINY_OUTCOME, with(outcome("not-held"), "notHeldReason", became));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_SCRUTINY_MEETING);
        answer(TASK_ARRANGE_SCRUTINY_MEETING, with(MEETING, "meetingDate", "2025-02-04"));
        assertThat(walk.dueDateOf(strategy, TASK_RECORD_SCRUTINY_OUTCOME)).isEqualTo("2025-02-06");
    }

    @Test
    void theLeaderGrantsMoreTimeAndItMeetsAgain() {
        givenItAsksForTime();
        assertThat(walk.dueDateOf(strategy, TASK_DECIDE_EXTRA_TIME)).isEqualTo("2025-01-28");
        walk.on("2025-01-23T09:00");
        assertThat(walk.refusal(strategy, TASK_DECIDE_EXTRA_TIME, LEADER, with(GRANTED, "decidedOn", "2025-01-20")))
                .contains("before the committee's request");

        walk.answer(strategy, TASK_DECIDE_EXTRA_TIME, LEADER, GRANTED);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_SCRUTINY_MEETING);
        assertThat(walk.passed(strategy)).contains(GATEWAY_IS_EXTRA_TIME_GRANTED);
        assertThat(reports.isDone(strategy, ScrutinyStage.DRAFT)).isFalse();
        assertThat(ledger.last(strategy, "scrutiny-extra-time-decided")
                        .at("/who/forOffice")
                        .isMissingNode())
                .isTrue();
        answer(TASK_ARRANGE_SCRUTINY_MEETING, with(MEETING, "meetingDate", "2025-02-04"));
        walk.on("2025-02-04T21:00");
        answer(TASK_RECORD_SCRUTINY_OUTCOME, with(outcome("no-comments"), "heldOn", "2025-02-04"));
        assertThat(walk.hasEnded(strategy)).isTrue();
    }

    @Test
    void democraticServicesRecordTheLeadersDecisionWithItsMessage() {
        givenItAsksForTime();
        walk.on("2025-01-23T09:00");
        var refused = with(GRANTED, "decision", "refused");
        assertThat(walk.refusal(strategy, TASK_DECIDE_EXTRA_TIME, DEMOCRATIC_SERVICES, refused))
                .contains("Say how the Leader gave it");
        var sent = with(with(refused, "howGiven", "email"), "message", "The Leader's e-mail");
        assertThat(walk.refusal(strategy, TASK_DECIDE_EXTRA_TIME, DEMOCRATIC_SERVICES, sent))
                .contains("The case has no evidence of that title");
        var message = Acting.as(
                        DEMOCRATIC_SERVICES,
                        () -> documents.store(
                                new NewDocument(
                                        strategy, Kind.EVIDENCE, "The Leader's e-mail", Access.PUBLIC, null, null),
                                "mail.txt",
                                new ByteArrayInputStream("No.".getBytes(StandardCharsets.UTF_8))))
                .id();

        walk.answer(strategy, TASK_DECIDE_EXTRA_TIME, DEMOCRATIC_SERVICES, sent);

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(reports.isDone(strategy, ScrutinyStage.DRAFT)).isTrue();
        assertThat(SignedIn.as(environment, "lead.officer")
                        .get("/strategies/" + strategy + "/scrutiny")
                        .body())
                .contains("By e-mail, recorded by ", "/documents/" + message, "The Leader&#39;s e-mail");
        var entry = ledger.last(strategy, "scrutiny-extra-time-decided");
        assertThat(entry.at("/who/person").asText()).isEqualTo("democratic.services");
        assertThat(entry.at("/who/forOffice").asText()).isEqualTo("leader");
    }

    @Test
    void wherePolicyNamesAnotherOfficeTheLeaderDoesNotDecide() {
        policies.letRunUnder(
                strategy,
                PolicyExamples.stevenageBut(
                        EXTRA_TIME, "scrutiny: {looks-again: true, extra-time: monitoring-officer"));
        givenItAsksForTime();
        walk.on("2025-01-23T09:00");

        assertThat(walk.briefing(strategy, TASK_DECIDE_EXTRA_TIME))
                .containsEntry("limits", "By this council's rules the Monitoring Officer decides.");
        assertThat(walk.refusal(strategy, TASK_DECIDE_EXTRA_TIME, LEADER, GRANTED))
                .contains("By this council's rules the Monitoring Officer grants scrutiny more time");
        assertThat(reports.looksAgain(strategy)).isTrue();
    }

    @Test
    void whatIsOnRecordAlreadyIsFound() {
        givenItMeets();
        answer(TASK_RECORD_SCRUTINY_OUTCOME, outcome("no-comments"));

        begin("scrutiny");
        assertThat(walk.hasEnded(strategy)).isTrue();

        begin("cabinet-2");
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_SCRUTINY_MEETING);
    }

    @Test
    void aMeetingThatIsArrangedAlreadyIsFound() {
        begin("scrutiny");
        answer(TASK_ARRANGE_SCRUTINY_MEETING, MEETING);
        begin("scrutiny");

        assertThat(walk.waitingAt(strategy))
                .containsExactly(TASK_RECORD_SCRUTINY_OUTCOME, TASK_RECORD_SCRUTINY_OUTCOME);
    }

    @Test
    void whatItSaidInAnEarlierRoundDoesNotCount() {
        givenItMeets();
        answer(TASK_RECORD_SCRUTINY_OUTCOME, outcome("no-comments"));
        database.sql("update strategies set round = 2 where reference = ?")
                .param(strategy)
                .update();

        begin("scrutiny");

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_SCRUTINY_MEETING);
    }

    @Test
    void theCaseStandsAtConsultationUntilThatIsOverAndThenAtScrutiny() {
        begin("scrutiny");
        assertThat(stage()).isEqualTo(Stage.CONSULTATION);
        cases.start(PublicConsultationProcess.KEY, strategy, Map.of());
        var formal = days.formal(strategy, "2025-01-16", "2025-01-16");
        days.publish(formal);
        walk.answer(
                strategy,
                "Task_PublishConsultationTimetable",
                as("lead.officer"),
                Map.of("where", "already-published"));
        walk.answer(strategy, "Task_CloseConsultation", as("lead.officer"), Map.of("outcome", "closed"));
        assertThat(stage()).isEqualTo(Stage.CONSULTATION);

        walk.answer(strategy, "Task_AnswerConsultation", as("lead.officer"), Map.of("summary", "Nobody answered."));

        assertThat(stage()).isEqualTo(Stage.SCRUTINY);
    }

    private Stage stage() {
        return strategies.findById(strategy).map(Strategy::stage).orElseThrow();
    }

    private void begin(String stage) {
        cases.start(ScrutinyReviewProcess.KEY, strategy, Map.of("stage", stage));
    }

    private void givenItMeets() {
        begin("scrutiny");
        answer(TASK_ARRANGE_SCRUTINY_MEETING, MEETING);
        walk.on("2025-01-21T21:00");
    }

    private void givenItAsksForTime() {
        givenItMeets();
        assertThat(refusal(TASK_RECORD_SCRUTINY_OUTCOME, without(outcome("asks-for-time"), "words")))
                .contains("Write how much time the committee asks for");
        answer(TASK_RECORD_SCRUTINY_OUTCOME, outcome("asks-for-time"));
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_DECIDE_EXTRA_TIME);
    }

    private void comment(String words) {
        Acting.as(OFFICER, () -> comments.add(strategy, ScrutinyStage.DRAFT, words));
    }

    private void answer(String element, Map<String, ?> answer) {
        walk.answer(strategy, element, OFFICER, answer);
    }

    private String refusal(String element, Map<String, ?> answer) {
        return walk.refusal(strategy, element, OFFICER, answer);
    }

    private static Map<String, String> outcome(String done) {
        return Map.of("outcome", done, "heldOn", "2025-01-21", "words", "That the draft be noted.");
    }

    private static Map<String, String> with(Map<String, String> answer, String key, String value) {
        var more = new HashMap<>(answer);
        more.put(key, value);
        return more;
    }

    private static Map<String, String> without(Map<String, String> answer, String key) {
        var less = new HashMap<>(answer);
        less.remove(key);
        return less;
    }
}
