package uk.mandate.decision.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.decision.CouncilAnswers.*;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.Body;
import uk.mandate.decision.Decided;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.DelegationDeterminations;
import uk.mandate.decision.ExecutiveRecord;
import uk.mandate.decision.History;
import uk.mandate.decision.History.PastDecision;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.LeaderOutcome;
import uk.mandate.decision.LeaderResponses;
import uk.mandate.decision.MeetingStatus;
import uk.mandate.decision.Minute;
import uk.mandate.decision.OtherPolicies;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.Finding;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StandingWarnings;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyVersion;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.tracking.CaseTracker;

@MandateTest
class CouncilAdoptionProcessTest {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final ActingPerson SECOND = as("democratic.services.second");
    private static final ActingPerson LEADER = as("leader");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    Strategies strategies;

    @Autowired
    StandingWarnings warnings;

    @Autowired
    DecisionRecords decisions;

    @Autowired
    DelegationDeterminations delegations;

    @Autowired
    AgendaItems items;

    @Autowired
    LeaderResponses responses;

    @Autowired
    OtherPolicies policies;

    @Autowired
    JdbcClient database;

    @Autowired
    RecordLeaderResponseTask leaderTask;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CaseTracker tracker;

    @Autowired
    History history;

    private String strategy = "";

    @BeforeEach
    void theTrainingClockStartsTheDayAfterCabinet() {
        walk.on("2025-02-13T09:00");
    }

    @Test
    void councilAdoptsUnamendedAndTheStrategyIsToBePublishedAtOnce() {
        givenCouncilMeetsOn("2025-02-26");
        assertThat(walk.dueDateOf(strategy, TASK_RECORD_COUNCIL_DECISION)).isEqualTo("2025-02-28");

        walk.on("2025-02-27T09:00");
        answer(TASK_RECORD_COUNCIL_DECISION, decided("adopted", "2025-02-26"));

        assertThat(walk.passed(strategy))
                .containsSubsequence(
                        GATEWAY_WHERE_IN_COUNCIL_STAGE,
                        GATEWAY_IS_COUNCIL_MEETING_ARRANGED,
                        TASK_RECORD_COUNCIL_DECISION,
                        GATEWAY_WHAT_DID_COUNCIL_DECIDE,
                        END_EVENT_COUNCIL_ADOPTED)
                .doesNotContain(TASK_ARRANGE_COUNCIL_MEETING, TASK_INSTRUCT_LEADER, END_EVENT_STRATEGY_NOT_ADOPTED);
        assertThat(walk.waitingAt(strategy)).containsExactly("Task_PublishStrategy");
        var adopted = theStrategy();
        assertThat(adopted.stage()).isEqualTo(Stage.PUBLISH);
        assertThat(adopted.adoptedOn()).contains(LocalDate.parse("2025-02-26"));
        assertThat(adopted.effectiveOn()).contains(LocalDate.parse("2025-02-26"));
        assertThat(adopted.currentVersion().status()).isEqualTo(StrategyVersion.Status.ADOPTED);
        assertThat(theMeeting().status()).isEqualTo(MeetingStatus.HELD);
        assertThat(decisions.latest(strategy, Body.COUNCIL)).hasValueSatisfying(record -> {
            assertThat(record.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
            assertThat(record.happenedOn()).isEqualTo("2025-02-26");
            assertThat(record.recording().recordedBy()).isEqualTo("democratic.services");
            assertThat(record.recording().recordedAt())
                    .isAfter(ZonedDateTime.parse("2025-02-27T08:59Z").toInstant());
            assertThat(delegations.findById(record.id()))
                    .hasValueSatisfying(given -> assertThat(given.limits()).contains("Minor amendments only"));
        });
    }

    @Test
    void aMeetingThatIsNotArrangedIsArrangedFirst() {
        strategy = bringIn(CaseFile.recommended());
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_COUNCIL_MEETING);
        assertThat(walk.dueDateOf(strategy, TASK_ARRANGE_COUNCIL_MEETING)).isEqualTo("2025-02-20");

        assertThat(refusal(TASK_ARRANGE_COUNCIL_MEETING, meeting("2025-02-11")))
                .contains(
                        "A meeting of Council on Tuesday 11 February 2025 is before the decision of Cabinet on Wednesday"
                                + " 12 February 2025; choose that day or a later one.");
        assertThat(refusal(TASK_ARRANGE_COUNCIL_MEETING, with(meeting("2025-02-26"), "startsAt", "7 pm")))
                .contains("is a time such as 19:00");
        answer(TASK_ARRANGE_COUNCIL_MEETING, meeting("2025-02-26"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_RECORD_COUNCIL_DECISION);
        assertThat(theMeeting().date()).isEqualTo("2025-02-26");
        assertThat(walk.briefing(strategy, TASK_RECORD_COUNCIL_DECISION))
                .containsEntry("title", "Community Safety Strategy")
                .containsEntry("limits", "Council meets on Wednesday 26 February 2025.")
                .containsEntry("before", "Cabinet recommended it to Council on Wednesday 12 February 2025.")
                .containsEntry("deadlineWords", "by Friday 28 February 2025")
                .containsEntry("link", "/strategies/" + strategy);
    }

    @Test
    void aDeferredItemWaitsForTheNextMeeting() {
        givenCouncilMeetsOn("2025-02-26");
        walk.on("2025-02-27T09:00");
        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, without(deferred("2025-02-26"), "reasons")))
                .contains("Write why the item was deferred");

        answer(TASK_RECORD_COUNCIL_DECISION, deferred("2025-02-26"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_COUNCIL_MEETING);
        assertThat(walk.passed(strategy)).doesNotContain(END_EVENT_COUNCIL_ADOPTED, TASK_INSTRUCT_LEADER);
        assertThat(theMeeting().status()).isEqualTo(MeetingStatus.HELD);
        assertThat(decisions.latest(strategy, Body.COUNCIL))
                .hasValueSatisfying(record -> assertThat(record.outcome()).isEqualTo(DecisionOutcome.DEFERRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "inquorate", "adjourned", "item-not-reached", "postponed"})
    void aMeetingThatWasNotHeldIsArrangedAnew(String became) {
        givenCouncilMeetsOn("2025-02-26");
        walk.on("2025-02-27T09:00");
        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, without(notHeld("2025-02-26"), "notHeldReason")))
                .contains("Say what became of the meeting");

        answer(TASK_RECORD_COUNCIL_DECISION, with(notHeld("2025-02-26"), "notHeldReason", became));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_COUNCIL_MEETING);
        assertThat(theMeeting().status()).hasToString(became);
        assertThat(decisions.latest(strategy, Body.COUNCIL)).isEmpty();
        answer(TASK_ARRANGE_COUNCIL_MEETING, meeting("2025-03-26"));
        assertThat(walk.dueDateOf(strategy, TASK_RECORD_COUNCIL_DECISION)).isEqualTo("2025-03-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"objection", "amended-in-principle", "referred-back", "declined"})
    void whateverIsNotSimplyAdoptedGoesToTheLeader(String outcome) {
        givenCouncilDecided(outcome);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_INSTRUCT_LEADER);
        assertThat(walk.dueDateOf(strategy, TASK_INSTRUCT_LEADER)).isEqualTo("2025-02-28");
        assertThat(walk.passed(strategy)).doesNotContain(END_EVENT_COUNCIL_ADOPTED, END_EVENT_STRATEGY_NOT_ADOPTED);
        assertThat(theStrategy().stage()).isEqualTo(Stage.LEADER);
        assertThat(theStrategy().adoptedOn()).isEmpty();
    }

    @Test
    void councilObjectionGivesTheLeaderFiveWorkingDays() {
        givenCouncilDecided("objection");
        answer(TASK_INSTRUCT_LEADER, instructed("2025-02-26"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_RECORD_LEADER_RESPONSE);
        assertThat(walk.dueDateOf(strategy, TASK_RECORD_LEADER_RESPONSE)).isEqualTo("2025-03-05");
        assertThat(walk.timerOf(strategy))
                .isEqualTo(ZonedDateTime.parse("2025-03-08T00:00Z").toInstant());
        assertThat(theStrategy().findings()).noneMatch(found -> found.kind() == Finding.Kind.BROKEN_RULE);
    }

    @Test
    void tellingTheLeaderLateIsRecordedAndFound() {
        givenCouncilDecided("objection");
        walk.on("2025-03-04T09:00");
        answer(TASK_INSTRUCT_LEADER, instructed("2025-03-03"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_RECORD_LEADER_RESPONSE);
        assertThat(theStrategy().findings())
                .filteredOn(found -> found.kind() == Finding.Kind.BROKEN_RULE)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("R18");
                    assertThat(found.words()).contains("Lawful was any day up to 28 February 2025");
                });
    }

    @Test
    void ofTwoFactsOfOneDayTheLaterIsTold() {
        givenTheLeaderIsAsked("objection");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("disagrees", "2025-02-26"));

        assertThat(walk.briefing(strategy, TASK_ARRANGE_FINAL_COUNCIL_MEETING).get("before"))
                .asString()
                .startsWith("The Leader ")
                .endsWith("on Wednesday 26 February 2025.");
    }

    @ParameterizedTest
    @CsvSource({"revised,leader", "disagrees,leader", "revised,democratic.services"})
    void whenTheLeaderObjectsCouncilMeetsAgain(String outcome, String person) {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-05T09:00");

        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, as(person), leader(outcome, "2025-03-05"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_FINAL_COUNCIL_MEETING);
        assertThat(walk.passed(strategy))
                .doesNotContain(BOUNDARY_EVENT_LEADER_PERIOD_ENDED, GATEWAY_DOES_DECISION_TAKE_EFFECT);
        assertThat(theStrategy().stage()).isEqualTo(Stage.COUNCIL_FINAL);
        assertThat(responses.findByCaseReference(strategy)).hasValueSatisfying(response -> {
            assertThat(response.outcome()).hasToString(outcome);
            assertThat(response.recording().recordedBy()).isEqualTo(person);
            assertThat(response.recording().forOffice()).isEqualTo(person.equals("leader") ? null : "leader");
        });
        assertThat(refusal(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-27")))
                .contains("R20", "Latest lawful meeting: 26 March 2025.");
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-26"));
        assertThat(walk.dueDateOf(strategy, TASK_RECORD_FINAL_COUNCIL_DECISION)).isEqualTo("2025-03-28");
    }

    @Test
    void councilCannotMeetAgainInTheLeadersPeriod() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-03T09:00");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("disagrees", "2025-03-03"));

        assertThat(walk.briefing(strategy, TASK_ARRANGE_FINAL_COUNCIL_MEETING))
                .containsEntry("rule", "R14, R17, R20")
                .containsEntry(
                        "limits",
                        "Council meets again on Thursday 6 March 2025 at the earliest, after the Leader's period. Council"
                                + " meets again by Monday 24 March 2025; once no lawful day is left, a later one needs a"
                                + " reason. The meeting is today or later; one that has taken place already is recorded late,"
                                + " with its own day.");
        assertThat(refusal(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-05")))
                .contains("R17", "Earliest lawful meeting: 6 March 2025.");
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-06"));
    }

    @Test
    void aFinalDecisionInTheLeadersPeriodIsRecordedAndFound() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-03T09:00");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("disagrees", "2025-03-03"));
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-06"));
        walk.on("2025-03-07T09:00");

        assertThat(refusal(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", "2025-02-25")))
                .contains("which is before the Leader's answer or the end of the period on Monday 3 March 2025");
        givenItMetOnAnotherDay("2025-03-05");
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", "2025-03-05"));

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_PublishStrategy");
        assertThat(brokenRules()).containsExactly("R17");
        assertThat(theStrategy().adoptedOn()).contains(LocalDate.parse("2025-03-05"));
    }

    @Test
    void afterSilenceADecisionInTheLeadersPeriodIsAFactToo() {
        givenTheLeaderIsAsked("objection");
        policies.letCouncilMeetAgain(strategy);
        walk.on("2025-03-08T00:00");
        walk.fireTimer(strategy);
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-10"));

        assertThat(refusal(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", "2025-02-25")))
                .contains("which is before the Leader's receipt of the instruction on Wednesday 26 February 2025");
        givenItMetOnAnotherDay("2025-03-04");
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", "2025-03-04"));

        assertThat(brokenRules()).containsExactly("R17");
    }

    @Test
    void anItemPutOffInTheLeadersPeriodBreaksNothing() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-03T09:00");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("disagrees", "2025-03-03"));
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-06"));
        walk.on("2025-03-05T22:00");
        givenItMetOnAnotherDay("2025-03-05");

        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, deferred("2025-03-05"));

        assertThat(brokenRules()).isEmpty();
    }

    @Test
    void anAnswerEnteredForTheLeaderSaysHowItCame() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-05T09:00");

        assertThat(refusal(TASK_RECORD_LEADER_RESPONSE, without(leader("agrees", "2025-03-05"), "howGiven")))
                .contains("Say how the Leader gave the answer");
        assertThat(refusal(TASK_RECORD_LEADER_RESPONSE, leader("silent", "2025-03-05")))
                .contains("must be one of the choices");
        walk.answer(
                strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, without(leader("revised", "2025-03-05"), "howGiven"));
    }

    @Test
    void anAnswerAfterThePeriodCountsAsNone() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-06T00:00");

        assertThat(refusal(TASK_RECORD_LEADER_RESPONSE, leader("disagrees", "2025-03-06")))
                .contains("R17", "the Leader's period ended on Wednesday 5 March 2025");
    }

    @Test
    void anAnswerGivenInTimeMayBeWrittenDownInTheDaysThatPolicyGivesForIt() {
        givenTheLeaderIsAsked("objection");
        assertThat(walk.briefing(strategy, TASK_RECORD_LEADER_RESPONSE))
                .containsEntry(
                        "limits",
                        "The Leader may answer until Wednesday 5 March 2025. An answer given by then may be recorded until"
                                + " Friday 7 March 2025; the day after, silence is recorded.");
        walk.on("2025-03-07T16:00");

        answer(TASK_RECORD_LEADER_RESPONSE, leader("disagrees", "2025-03-05"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_FINAL_COUNCIL_MEETING);
        assertThat(responses.findByCaseReference(strategy)).hasValueSatisfying(response -> {
            assertThat(response.outcome()).isEqualTo(LeaderOutcome.DISAGREES);
            assertThat(response.respondedOn()).isEqualTo("2025-03-05");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerInTimeIsNotLostWhereTheReceiptIsRecordedAfterThePeriod(boolean broughtIn) {
        if (broughtIn) {
            walk.on("2025-03-10T09:00");
            givenTheCaseIsBroughtInAtTheLeader("2025-02-26");
        } else {
            givenCouncilDecided("amended-in-principle");
            walk.on("2025-03-10T09:00");
        }
        answer(TASK_INSTRUCT_LEADER, instructed("2025-02-26"));

        assertThat(walk.timerOf(strategy))
                .isEqualTo(ZonedDateTime.parse("2025-03-13T00:00Z").toInstant());
        walk.on("2025-03-12T23:59");
        assertThatThrownBy(() -> walk.fireTimer(strategy))
                .hasStackTraceContaining("Silence may be recorded from Thursday 13 March 2025.");
        assertThat(refusal(TASK_RECORD_LEADER_RESPONSE, leader("disagrees", "2025-03-06")))
                .contains("R17", "the Leader's period ended on Wednesday 5 March 2025");
        answer(TASK_RECORD_LEADER_RESPONSE, leader("disagrees", "2025-03-04"));
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_FINAL_COUNCIL_MEETING);
    }

    @Test
    void theLeaderCannotAnswerInPersonOnceThePeriodHasEnded() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-06T00:00");

        assertThat(walk.refusal(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("disagrees", "2025-03-05")))
                .contains("R17", "the Leader's period ended on Wednesday 5 March 2025", "democratic services");
    }

    @Test
    void noSilenceIsRecordedWhileAnAnswerMayStillCome() {
        givenTheLeaderIsAsked("objection");
        for (var early : List.of("2025-03-05T23:59", "2025-03-07T23:59")) {
            walk.on(early);
            assertThatThrownBy(() -> walk.fireTimer(strategy))
                    .hasStackTraceContaining("Silence may be recorded from Saturday 8 March 2025.");
        }

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_RECORD_LEADER_RESPONSE);
        assertThat(responses.findByCaseReference(strategy)).isEmpty();
    }

    @Test
    void aRevisionIsRecordedAsTheExecutiveDecisionThatItIs() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-05T09:00");

        for (var part : List.of("alternatives", "conflicts", "dispensations")) {
            assertThat(refusal(TASK_RECORD_LEADER_RESPONSE, without(leader("revised", "2025-03-05"), part)))
                    .contains("R11: the record lacks the ", part, "or “none” where there is none");
        }
        answer(TASK_RECORD_LEADER_RESPONSE, leader("revised", "2025-03-05"));

        assertThat(responses.findByCaseReference(strategy))
                .hasValueSatisfying(response ->
                        assertThat(response.executiveRecord()).contains(new ExecutiveRecord("none", "none", "none")));
        assertThat(brokenRules()).isEmpty();
    }

    @Test
    void whoWroteTheReportCannotRecordTheExecutiveDecisionOnIt() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        var written = file.yaml().replace("author: lead.officer", "author: democratic.services");
        strategy = Acting.as(OFFICER, () -> bringIn.bringIn(written)).value();
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, TASK_RECORD_COUNCIL_DECISION, SECOND, decided("objection", "2025-02-26"));
        answer(TASK_INSTRUCT_LEADER, instructed("2025-02-26"));

        assertThat(refusal(TASK_RECORD_LEADER_RESPONSE, leader("disagrees", "2025-02-26")))
                .contains("R29", "You wrote the report");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, SECOND, leader("disagrees", "2025-02-26"));
    }

    @Test
    void aCaseThatRunsUnderTheFirstModelIsNotHeldUpByFieldsThatItsFormLacks() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-05T09:00");
        var asFirstFormSends = new RecordLeaderResponseAnswer(
                RecordLeaderResponseAnswer.Outcome.DISAGREES,
                LocalDate.parse("2025-03-05"),
                HowGiven.LETTER,
                "As Cabinet found",
                null,
                null,
                null);

        Acting.as(
                OFFICER,
                () -> transaction.executeWithoutResult(
                        status -> leaderTask.answer(asFirstFormSends, new TaskOfTheFirstModel(strategy))));

        assertThat(responses.findByCaseReference(strategy)).hasValueSatisfying(response -> {
            assertThat(response.outcome()).isEqualTo(LeaderOutcome.DISAGREES);
            assertThat(response.executiveRecord()).isEmpty();
        });
        assertThat(theStrategy().findings())
                .filteredOn(found -> found.kind() == Finding.Kind.BROKEN_RULE)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("R11");
                    assertThat(found.words()).contains("for which the form had no fields", "on the case's page");
                });
    }

    @Test
    void anAmendmentThatTheLeaderAgreesToIsAdoptedWithEffectAfterThePeriod() {
        givenTheLeaderIsAsked("amended-in-principle");
        walk.on("2025-03-03T09:00");

        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("agrees", "2025-03-03"));

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_PublishStrategy");
        assertThat(walk.passed(strategy))
                .containsSubsequence(
                        GATEWAY_WHAT_DID_LEADER_ANSWER,
                        GATEWAY_DOES_DECISION_TAKE_EFFECT,
                        GATEWAY_WAS_STRATEGY_AMENDED,
                        END_EVENT_COUNCIL_ADOPTED)
                .doesNotContain(TASK_RECORD_LEADER_SILENCE, TASK_ARRANGE_FINAL_COUNCIL_MEETING);
        assertThat(theStrategy().effectiveOn()).contains(LocalDate.parse("2025-03-06"));
        assertThat(theStrategy().versions()).hasSize(2);
        assertThat(walk.refusal(strategy, "Task_PublishStrategy", OFFICER, Map.of("where", "our-register")))
                .contains("R19", "It may be published from Thursday 6 March 2025.");
        assertThat(adoptionInTheLedger()).contains("\"result\":\"warned\",\"rule\":\"R19\"");
    }

    @Test
    void anObjectionThatTheLeaderAgreesToLeavesNoStrategyInForce() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-03T09:00");

        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("agrees", "2025-03-03"));

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_DraftStrategy");
        assertThat(walk.passed(strategy))
                .contains(END_EVENT_STRATEGY_NOT_ADOPTED, "ThrowEvent_ReturnedToDraft")
                .doesNotContain(END_EVENT_COUNCIL_ADOPTED, "Task_PublishStrategy");
        assertThat(theStrategy().stage()).isEqualTo(Stage.DRAFT);
        assertThat(warnings.of(theStrategy())).contains("No strategy in force (CDA 1998 s.6).");
        assertThat(theStrategy().goneBack().orElseThrow().reason())
                .contains("Council objected to it on Wednesday 26 February 2025")
                .contains("The Leader agreed with Council on Monday 3 March 2025, so that decision stands.")
                .contains("It meets the need");
    }

    @Test
    void silenceLetsAnAmendmentTakeEffect() {
        givenTheLeaderIsAsked("amended-in-principle");
        walk.on("2025-03-08T00:00");

        walk.fireTimer(strategy);

        assertThat(walk.passed(strategy))
                .contains(BOUNDARY_EVENT_LEADER_PERIOD_ENDED, TASK_RECORD_LEADER_SILENCE, END_EVENT_COUNCIL_ADOPTED)
                .doesNotContain(GATEWAY_WHAT_DID_LEADER_ANSWER, END_EVENT_STRATEGY_NOT_ADOPTED);
        assertThat(responses.findByCaseReference(strategy)).hasValueSatisfying(response -> {
            assertThat(response.outcome()).isEqualTo(LeaderOutcome.SILENT);
            assertThat(response.respondedOn()).isEqualTo("2025-03-05");
            assertThat(response.recording().recordedBy()).isEqualTo("timer");
        });
        assertThat(theStrategy().effectiveOn()).contains(LocalDate.parse("2025-03-06"));
    }

    @Test
    void silenceLetsARefusalStand() {
        givenTheLeaderIsAsked("declined");
        walk.on("2025-03-08T00:00");

        walk.fireTimer(strategy);

        assertThat(walk.passed(strategy)).contains(END_EVENT_STRATEGY_NOT_ADOPTED);
        assertThat(theStrategy().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void wherePolicySaysSoCouncilMeetsAgainAfterSilence() {
        givenTheLeaderIsAsked("objection");
        policies.letCouncilMeetAgain(strategy);
        walk.on("2025-03-08T00:00");

        walk.fireTimer(strategy);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_FINAL_COUNCIL_MEETING);
        assertThat(walk.passed(strategy))
                .contains(TASK_RECORD_LEADER_SILENCE, GATEWAY_DOES_DECISION_TAKE_EFFECT)
                .doesNotContain(GATEWAY_WAS_STRATEGY_AMENDED, END_EVENT_STRATEGY_NOT_ADOPTED);
        // Nobody objected, so R20 sets no last day.
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-05-21"));
        walk.on("2025-05-22T09:00");
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", "2025-05-21"));
        assertThat(theStrategy().findings()).noneMatch(found -> found.kind() == Finding.Kind.BROKEN_RULE);
    }

    @Test
    void whoWroteTheReportCannotRecordTheDecisionOnIt() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        var written = file.yaml().replace("author: lead.officer", "author: democratic.services");
        strategy = Acting.as(OFFICER, () -> bringIn.bringIn(written)).value();
        walk.on("2025-02-27T09:00");

        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, decided("adopted", "2025-02-26")))
                .contains(
                        "R29", "You wrote the report", "Anybody else to whom this task is offered may record it today")
                .doesNotContain("lead.officer");
        walk.answer(strategy, TASK_RECORD_COUNCIL_DECISION, SECOND, decided("adopted", "2025-02-26"));
    }

    @Test
    void whereNobodyElseHoldsTheOfficeAnAdministratorIsAskedToAppointSomebody() {
        var written = CaseFile.recommended()
                .planned("council", "2025-02-26")
                .yaml()
                .replace("author: lead.officer", "author: democratic.services")
                .replace("[finance.officer, legal.officer]", "[democratic.services.second]");
        strategy = Acting.as(OFFICER, () -> bringIn.bringIn(written)).value();
        walk.on("2025-02-27T09:00");

        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, decided("adopted", "2025-02-26")))
                .contains(
                        "R29",
                        "You wrote the report",
                        "Nobody else holds the office",
                        "ask an administrator to appoint")
                .doesNotContain("Anybody else");
    }

    @ParameterizedTest
    @CsvSource({"adopted,1", "adopted-with-amendments,2"})
    void councilAdoptsFinallyWithEffectAtOnce(String outcome, int versions) {
        givenTheFinalMeeting();

        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided(outcome, "2025-03-26"));

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_PublishStrategy");
        assertThat(walk.passed(strategy))
                .contains(GATEWAY_WHAT_DID_COUNCIL_FINALLY_DECIDE, END_EVENT_COUNCIL_ADOPTED)
                .doesNotContain(END_EVENT_STRATEGY_NOT_ADOPTED);
        assertThat(theStrategy().effectiveOn()).contains(LocalDate.parse("2025-03-26"));
        assertThat(theStrategy().versions()).hasSize(versions);
    }

    @Test
    void councilRejectsFinallyAndTheStrategyIsADraftAgain() {
        givenTheFinalMeeting();
        assertThat(refusal(
                        TASK_RECORD_FINAL_COUNCIL_DECISION,
                        with(decided("rejected", "2025-03-26"), "delegation", "given")))
                .contains("only where it adopts one");
        assertThat(refusal(
                        TASK_RECORD_FINAL_COUNCIL_DECISION, with(decided("rejected", "2025-03-26"), "conflicts", "  ")))
                .contains("R43, this council's rule", "the minute lacks the conflicts of interest");

        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("rejected", "2025-03-26"));

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_DraftStrategy");
        assertThat(walk.passed(strategy))
                .contains(END_EVENT_STRATEGY_NOT_ADOPTED)
                .doesNotContain(END_EVENT_COUNCIL_ADOPTED);
        assertThat(theStrategy().goneBack().orElseThrow().reason())
                .isEqualTo("Council rejected it on Wednesday 26 March 2025. Council's reasons: It meets the need");
    }

    @Test
    void aFinalMeetingThatDidNotDecideIsArrangedAnew() {
        givenTheFinalMeeting();

        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, deferred("2025-03-26"));
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_FINAL_COUNCIL_MEETING);

        // R20's last day has passed: no lawful day is left, and a case never stops for that.
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-04-09"));
        walk.on("2025-04-09T23:00");
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, notHeld("2025-04-09"));
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-04-10"));
        walk.on("2025-04-11T09:00");
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", "2025-04-10"));

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_PublishStrategy");
        // Each meeting that was arranged too late, and the one that was held.
        assertThat(brokenRules()).containsExactly("R20", "R20", "R20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"objection", "referred-back", "declined", "deferred", "not-held"})
    void aMeetingThatDoesNotAdoptGivesNoPower(String outcome) {
        givenCouncilMeetsOn("2025-02-26");
        walk.on("2025-02-27T09:00");
        var given = with(decided("adopted", "2025-02-26"), "outcome", outcome);

        assertThat(refusal(
                        TASK_RECORD_COUNCIL_DECISION,
                        outcome.equals("not-held") ? with(given, "notHeldReason", "inquorate") : given))
                .contains("only where it adopts one", "Choose “refused” or “not put”");
    }

    @Test
    void anAmendmentInPrincipleMayCarryADelegation() {
        givenCouncilMeetsOn("2025-02-26");
        walk.on("2025-02-27T09:00");

        answer(TASK_RECORD_COUNCIL_DECISION, with(decided("adopted", "2025-02-26"), "outcome", "amended-in-principle"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_INSTRUCT_LEADER);
    }

    @Test
    void aDecisionIsRecordedWholeAndInItsTime() {
        givenCouncilMeetsOn("2025-02-26");
        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, decided("adopted", "2025-02-26")))
                .contains("which is in the future; enter a date up to today, Thursday 13 February 2025");
        walk.on("2025-02-27T09:00");
        var right = decided("adopted", "2025-02-26");

        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, decided("adopted", "2025-02-11")))
                .contains("which is before the decision of Cabinet on Wednesday 12 February 2025");
        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, without(right, "heldOn")))
                .isEqualTo("“Date of the meeting” is missing: fill it in and send the form again.");
        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, without(right, "alternatives")))
                .contains("R43, this council's rule", "lacks the alternatives rejected");
        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, without(right, "delegation")))
                .contains("Say what Council determined about the delegation");
        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, without(right, "delegationLimits")))
                .contains("Write the limits of the delegation");
        assertThat(decisions.latest(strategy, Body.COUNCIL)).isEmpty();
        answer(TASK_RECORD_COUNCIL_DECISION, with(without(right, "delegationLimits"), "delegation", "refused"));
    }

    @Test
    void aMeetingThatHasTakenPlaceIsRecordedLate() {
        strategy = bringIn(CaseFile.recommended());
        walk.on("2025-02-27T18:00");
        answer(TASK_ARRANGE_COUNCIL_MEETING, meeting("2025-02-26"));

        assertThat(database.sql("select canonical from ledger_entries"
                                + " where type = 'meeting-recorded-late' and case_reference = ?")
                        .param(strategy)
                        .query(String.class)
                        .single())
                .contains("2025-02-26");
        assertThat(tracker.find(strategy).orElseThrow().stages()).anySatisfy(stage -> assertThat(stage.facts())
                .contains("Recorded late: Wednesday 26 February 2025, 19:00. What was decided is"
                        + " still to be recorded."));
        answer(TASK_RECORD_COUNCIL_DECISION, decided("adopted", "2025-02-26"));
        assertThat(theStrategy().adoptedOn()).contains(LocalDate.parse("2025-02-26"));
    }

    @Test
    void aMeetingDecadesAwayIsASlipOfThePen() {
        strategy = bringIn(CaseFile.recommended());
        walk.on("2025-02-14T09:00");

        assertThat(refusal(TASK_ARRANGE_COUNCIL_MEETING, meeting("2065-04-10")))
                .contains("Friday 10 April 2065 is more than 2 years away: check the year of the meeting.");
        answer(TASK_ARRANGE_COUNCIL_MEETING, meeting("2027-02-12"));
    }

    @Test
    void aFinalMeetingOfTodayWhoseHourHasPassedIsAFactToo() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-03T18:59");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("disagrees", "2025-03-03"));
        assertThat(refusal(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-03")))
                .contains("R17");
        walk.on("2025-03-03T19:00");
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-03"));
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", "2025-03-03"));

        assertThat(brokenRules()).containsExactly("R17");
    }

    @Test
    void aFinalMeetingThatTookPlaceTooLateIsAFactThatItsDecisionBringsToLight() {
        givenTheLeaderIsAsked("objection");
        walk.on("2025-03-05T09:00");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("disagrees", "2025-03-05"));
        walk.on("2025-04-02T09:00");
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-04-01"));
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", "2025-04-01"));

        assertThat(brokenRules()).containsExactly("R20");
    }

    @Test
    void aDecisionBelongsToTheMeetingThatWasArranged() {
        givenCouncilMeetsOn("2025-02-26");
        walk.on("2025-02-27T09:00");

        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, decided("adopted", "2025-02-25")))
                .contains("The meeting of Council is arranged for Wednesday 26 February 2025, and not for Tuesday 25"
                        + " February 2025: where it met on another day, record first that the arranged meeting was not held,"
                        + " such as postponed, then arrange it for the day on which it met.");
        assertThat(theMeeting().status()).isEqualTo(MeetingStatus.PLANNED);
    }

    @ParameterizedTest
    @CsvSource({"1905-03-04, before the decision of Cabinet", "2025-02-28, in the future"})
    void whatBecameOfAMeetingHasItsTimeToo(String on, String why) {
        givenCouncilMeetsOn("2025-02-26");
        walk.on("2025-02-27T09:00");

        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, notHeld(on))).contains(why);
        // Called off ahead of its day.
        answer(TASK_RECORD_COUNCIL_DECISION, with(notHeld("2025-02-20"), "notHeldReason", "cancelled"));
    }

    @Test
    void nothingIsDecidedBeforeTheMeetingHasBegun() {
        givenCouncilMeetsOn("2025-02-26");
        walk.on("2025-02-26T18:59");

        assertThat(refusal(TASK_RECORD_COUNCIL_DECISION, decided("adopted", "2025-02-26")))
                .contains("The meeting of Council begins at 19:00 today: record afterwards what was decided.");
        walk.on("2025-02-26T19:00");
        answer(TASK_RECORD_COUNCIL_DECISION, decided("adopted", "2025-02-26"));
    }

    @Test
    void aCaseBroughtInAtTheLeaderWaitsForTheInstruction() {
        givenTheCaseIsBroughtInAtTheLeader("2025-02-12");

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_INSTRUCT_LEADER);
        assertThat(refusal(TASK_INSTRUCT_LEADER, instructed("2025-02-11"))).contains("before Council's decision");
        answer(TASK_INSTRUCT_LEADER, instructed("2025-02-13"));
        walk.on("2025-02-25T00:00");
        walk.fireTimer(strategy);
        assertThat(theStrategy().effectiveOn()).contains(LocalDate.parse("2025-02-21"));
    }

    @Test
    void aCaseBroughtInBeforeTheFinalMeetingKeepsTheLeadersClock() {
        strategy = bringIn(CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-12")
                .decided("leader", "leader", "disagrees", "2025-02-13")
                .at("council-final"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_FINAL_COUNCIL_MEETING);
        assertThat(refusal(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-07")))
                .contains("Latest lawful meeting: 6 March 2025.");
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-06"));
    }

    @Test
    void theReceiptOfPapersBindsTheFinalMeetingAsOneOfATaskDoes() {
        walk.on("2025-03-05T09:00");
        strategy = bringIn(CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-26")
                .decided("leader", "leader", "disagrees", "2025-03-04")
                .received("2025-03-03")
                .at("council-final"));

        assertThat(refusal(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-10")))
                .contains("R17", "Earliest lawful meeting: 11 March 2025.");
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-11"));
        walk.on("2025-03-07T09:00");
        givenItMetOnAnotherDay("2025-03-06");
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted-with-amendments", "2025-03-06"));

        assertThat(brokenRules()).containsExactly("R17");
        assertThat(theStrategy().effectiveOn()).contains(LocalDate.parse("2025-03-11"));
    }

    @Test
    void afterSilenceOfPapersADecisionInTheLeadersPeriodIsAFactToo() {
        walk.on("2025-03-06T09:00");
        strategy = bringIn(CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-26")
                .missing("leader")
                .planned("council", "2025-03-04")
                .at("council-final"));
        Acting.as(OFFICER, () -> history.bringInReceipt(strategy, LocalDate.parse("2025-02-26")));
        givenThePapersTellOfSilence();

        assertThat(refusal(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", "2025-02-25")))
                .contains("which is before the Leader's receipt of the instruction on Wednesday 26 February 2025");
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", "2025-03-04"));

        assertThat(brokenRules()).containsExactly("R17");
    }

    @Test
    void silenceOfPapersTellsThePeriodAlsoWhereTheyDoNotTellTheReceipt() {
        walk.on("2025-03-06T09:00");
        strategy = bringIn(CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-26")
                .missing("leader")
                .planned("council", "2025-03-04")
                .at("council-final"));
        givenThePapersTellOfSilence();

        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted-with-amendments", "2025-03-04"));

        assertThat(brokenRules()).containsExactly("R17");
        assertThat(theStrategy().effectiveOn()).contains(LocalDate.parse("2025-03-06"));
        assertThat(theStrategy().findings()).noneMatch(found -> found.words().contains("cannot judge"));
    }

    @Test
    void withoutAReceiptInThePapersAmendmentsWaitForThePeriodFromTheAnswer() {
        strategy = bringIn(CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-12")
                .decided("leader", "leader", "disagrees", "2025-02-13")
                .at("council-final"));
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-02-14"));
        walk.on("2025-02-14T22:00");
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted-with-amendments", "2025-02-14"));

        assertThat(theStrategy().effectiveOn()).contains(LocalDate.parse("2025-02-21"));
    }

    private void givenCouncilMeetsOn(String date) {
        strategy = bringIn(CaseFile.recommended().planned("council", date));
    }

    /** The way out where a meeting is arranged for another day than the one on which Council met. */
    private void givenItMetOnAnotherDay(String metOn) {
        assertThat(refusal(TASK_RECORD_FINAL_COUNCIL_DECISION, decided("adopted", metOn)))
                .contains("where it met on another day, record first that the arranged meeting was not held");
        answer(TASK_RECORD_FINAL_COUNCIL_DECISION, with(notHeld(metOn), "notHeldReason", "postponed"));
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting(metOn));
    }

    /** As where a council brings it in by whose policy Council meets after silence. */
    private void givenThePapersTellOfSilence() {
        var silence = Decided.of(DecisionOutcome.SILENT, LocalDate.parse("2025-03-05"), Minute.ofDeferral(null));
        Acting.as(
                OFFICER,
                () -> history.bringIn(strategy, new PastDecision("leader", Body.LEADER, silence, null, false)));
    }

    private void givenCouncilDecided(String outcome) {
        givenCouncilMeetsOn("2025-02-26");
        walk.on("2025-02-26T22:00");
        answer(TASK_RECORD_COUNCIL_DECISION, decided(outcome, "2025-02-26"));
    }

    private void givenTheLeaderIsAsked(String councilOutcome) {
        givenCouncilDecided(councilOutcome);
        answer(TASK_INSTRUCT_LEADER, instructed("2025-02-26"));
    }

    private void givenTheCaseIsBroughtInAtTheLeader(String councilMet) {
        strategy = bringIn(CaseFile.recommended()
                .decided("council", "council", "amended-in-principle", councilMet)
                .at("leader"));
    }

    private void givenTheFinalMeeting() {
        givenTheLeaderIsAsked("referred-back");
        walk.on("2025-03-05T09:00");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("disagrees", "2025-03-05"));
        answer(TASK_ARRANGE_FINAL_COUNCIL_MEETING, meeting("2025-03-26"));
        walk.on("2025-03-27T09:00");
    }

    private String bringIn(CaseFile file) {
        return Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml())).value();
    }

    private void answer(String element, Map<String, Object> answer) {
        walk.answer(strategy, element, OFFICER, answer);
    }

    private String refusal(String element, Map<String, Object> answer) {
        return walk.refusal(strategy, element, OFFICER, answer);
    }

    private List<String> brokenRules() {
        return theStrategy().findings().stream()
                .filter(found -> found.kind() == Finding.Kind.BROKEN_RULE)
                .map(Finding::rule)
                .toList();
    }

    private String adoptionInTheLedger() {
        return database.sql(
                        "select canonical from ledger_entries where type = 'strategy-adopted' and case_reference = ?")
                .param(strategy)
                .query(String.class)
                .single();
    }

    private Strategy theStrategy() {
        return strategies.require(new StrategyReference(strategy));
    }

    private AgendaItem theMeeting() {
        return items.ofCase(strategy).get(0);
    }
}
