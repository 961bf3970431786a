package uk.mandate.decision.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CabinetAnswers.*;
import static uk.mandate.decision.CouncilAnswers.with;
import static uk.mandate.decision.CouncilAnswers.without;
import static uk.mandate.decision.workflow.ExecutiveDecisionProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.Body;
import uk.mandate.decision.Classifying;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.GivenReports;
import uk.mandate.decision.ItemResolutions;
import uk.mandate.decision.Listing;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.decision.MeetingStatus;
import uk.mandate.decision.NewResolution;
import uk.mandate.decision.OtherPolicies;
import uk.mandate.decision.ResolutionFunction;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.RuleId;
import uk.mandate.process.EngineActs;
import uk.mandate.publication.Publications;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** A report's way through Cabinet: every way out of every task, and each form once wrong. */
@MandateTest
class ExecutiveDecisionProcessTest {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final String DRAFT = "cabinet-1";
    private static final String FINAL = "cabinet-2";
    private static final String MEETING = "2025-01-15";

    @Autowired
    CaseWalk walk;

    @Autowired
    EarlyCases cases;

    @Autowired
    GivenReports reports;

    @Autowired
    OtherPolicies policies;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    Documents documents;

    @Autowired
    Publications publications;

    @Autowired
    AgendaItems items;

    @Autowired
    ItemResolutions resolutions;

    @Autowired
    DecisionRecords decisions;

    @Autowired
    MeetingService meetings;

    @Autowired
    Classifying classifying;

    @Autowired
    Strategies strategies;

    private String strategy = "";

    @BeforeEach
    void aCaseBeforeCabinet() {
        walk.on("2025-01-02T09:00");
    }

    @Test
    void aDraftIsListedPublishedDecidedAndItsRecordPublished() {
        given(Stage.CLEARANCE, DRAFT);
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_LIST_CABINET_ITEM);
        assertThat(stage()).isEqualTo(Stage.CABINET_1);
        assertThat(walk.dueDateOf(strategy, TASK_LIST_CABINET_ITEM)).isEqualTo("2025-01-09");

        answer(TASK_LIST_CABINET_ITEM, listed(MEETING));
        assertThat(walk.dueDateOf(strategy, TASK_PUBLISH_CABINET_AGENDA)).isEqualTo("2025-01-07");
        answer(TASK_PUBLISH_CABINET_AGENDA, onOurRegister());
        assertThat(item().listing()).isEqualTo(Listing.PUBLISHED);
        assertThat(walk.dueDateOf(strategy, TASK_RECORD_CABINET_DECISION)).isEqualTo("2025-01-17");
        walk.on("2025-01-15T18:00");
        answer(TASK_RECORD_CABINET_DECISION, decided("approved", MEETING));
        assertThat(walk.briefing(strategy, TASK_PUBLISH_DECISION_RECORD).get("limits"))
                .asString()
                .contains("R22, this council's rule: the decision is not open to call-in: this council's policy leaves"
                        + " out");
        answer(TASK_PUBLISH_DECISION_RECORD, onOurRegister());

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy))
                .containsSubsequence(
                        GATEWAY_IS_REPORT_CLEARED,
                        GATEWAY_IS_ITEM_LISTED,
                        TASK_LIST_CABINET_ITEM,
                        GATEWAY_IS_AGENDA_PUBLIC,
                        TASK_PUBLISH_CABINET_AGENDA,
                        TASK_RECORD_CABINET_DECISION,
                        TASK_PUBLISH_DECISION_RECORD,
                        GATEWAY_IS_DECISION_OPEN_TO_CALL_IN,
                        END_EVENT_CABINET_DECIDED)
                .doesNotContain(CALL_ACTIVITY_CLEAR_REPORT, CATCH_EVENT_CALL_IN_WINDOW_ENDED);
        assertThat(item().status()).isEqualTo(MeetingStatus.HELD);
        assertThat(item().meeting().status()).isEqualTo(MeetingStatus.HELD);
        assertThat(item().place()).contains("Council Chamber");
        assertThat(decision().outcome()).isEqualTo(DecisionOutcome.APPROVED);
        assertThat(decision().item()).contains(item().id());
        assertThat(publications.of("decisions", decision().registerReference())).hasSize(1);
        assertThat(published("meetings", item().meeting().reference()))
                .contains("Meeting of Cabinet", "(" + strategy + "). Key decision.")
                .doesNotContain("Report to follow");
    }

    @Test
    void theRecordOnTheRegisterHoldsEveryPart() {
        givenDecided("recommended");
        answer(TASK_PUBLISH_DECISION_RECORD, onOurRegister());

        assertThat(published("decisions", decision().registerReference()))
                .contains(
                        "Decided on Wednesday 15 January 2025",
                        "It was a key decision. Why: It affects every ward of the borough.",
                        "Decision\nThat it be dealt with as moved",
                        "Reasons\nIt meets the need",
                        "Alternatives rejected\nnone",
                        "Conflicts of interest\nnone",
                        "Dispensations\nnone",
                        "Call-in\nR24, this council's rule: a recommendation to Council");
    }

    /** R01 asks before the meeting; what was said only after it is recorded, and a breach that stops the record. */
    @Test
    void whatWasClassifiedOnlyAfterTheMeetingBecomesABreachThatStopsTheRecord() {
        given(Stage.CABINET_1, DRAFT);
        walk.on("2025-01-15T18:00");
        answer(TASK_LIST_CABINET_ITEM, listed(MEETING));
        answer(TASK_PUBLISH_CABINET_AGENDA, onOurRegister());
        answer(TASK_RECORD_CABINET_DECISION, decided("approved", MEETING));

        assertThat(decision().outcome()).hasToString("approved");
        assertThat(refusal(TASK_PUBLISH_DECISION_RECORD, onOurRegister())).contains("R01", "before the meeting");
    }

    @Test
    void whatWasDeferredGoesToAMeetingOfALaterDay() {
        givenAgendaPublished(FINAL);
        walk.on("2025-01-15T16:00");
        answer(TASK_RECORD_CABINET_DECISION, deferred(MEETING));

        assertThat(refusal(TASK_LIST_CABINET_ITEM, listedAgain(MEETING))).contains("choose a meeting on a later day");
        answer(TASK_LIST_CABINET_ITEM, listedAgain("2025-02-12"));
    }

    @Test
    void aRecommendationToCouncilIsNotOpenToCallIn() {
        givenDecided("recommended");
        assertThat(stage()).isEqualTo(Stage.CABINET_2);

        answer(TASK_PUBLISH_DECISION_RECORD, onOurRegister());

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy)).doesNotContain(CATCH_EVENT_CALL_IN_WINDOW_ENDED);
    }

    @Test
    void aDecisionThatIsOpenToCallInWaitsUntilItsWindowHasEnded() {
        givenDecidedOn(DRAFT, "refused");
        walk.on("2025-01-17T10:00");
        answer(TASK_PUBLISH_DECISION_RECORD, onOurRegister());

        assertThat(walk.hasEnded(strategy)).isFalse();
        assertThat(timer()).isEqualTo(ZonedDateTime.parse("2025-01-27T00:00Z").toInstant());
        fireTimer();
        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy))
                .containsSubsequence(CATCH_EVENT_CALL_IN_WINDOW_ENDED, END_EVENT_CABINET_DECIDED);
    }

    @Test
    void anApprovedDraftWaitsWhereThePolicyDoesNotExceptIt() {
        givenDecidedOn(DRAFT, "approved");
        policies.letRunUnder(
                strategy, PolicyExamples.stevenageBut("except: [bpf-draft-for-consultation]", "except: []"));

        answer(TASK_PUBLISH_DECISION_RECORD, onOurRegister());

        assertThat(walk.hasEnded(strategy)).isFalse();
        assertThat(timer()).isEqualTo(ZonedDateTime.parse("2025-01-23T00:00Z").toInstant());
    }

    @ParameterizedTest
    @CsvSource({"cabinet-1, referred-back", "cabinet-2, referred-back"})
    void aReferenceBackStopsNothingThatCouldBeCalledIn(String stage, String outcome) {
        givenDecidedOn(stage, outcome);
        answer(TASK_PUBLISH_DECISION_RECORD, onOurRegister());

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(decision().outcome()).hasToString(outcome);
    }

    @Test
    void aDecisionNotToProceedIsTheExecutivesAndOpenToCallIn() {
        givenDecided("not-proceeding");
        answer(TASK_PUBLISH_DECISION_RECORD, onOurRegister());

        assertThat(walk.hasEnded(strategy)).isFalse();
        fireTimer();
        assertThat(walk.hasEnded(strategy)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "cabinet-1, recommended, draft",
        "cabinet-1, not-proceeding, draft",
        "cabinet-2, approved, final version",
        "cabinet-2, refused, final version"
    })
    void cabinetDecidesOnADraftOtherwiseThanOnAFinalVersion(String stage, String outcome, String on) {
        givenAgendaPublished(stage);
        walk.on("2025-01-15T18:00");

        assertThat(refusal(TASK_RECORD_CABINET_DECISION, decided(outcome, MEETING)))
                .contains("is no decision on a " + on + ": choose ");
    }

    @Test
    void anItemIsNotListedBeforeItIsClassified() {
        given(Stage.CABINET_1, DRAFT);

        assertThat(refusal(TASK_LIST_CABINET_ITEM, with(listed(MEETING), "classification", "as-classified")))
                .contains("R01: the decision is not classified yet");
        assertThat(refusal(TASK_LIST_CABINET_ITEM, without(listed(MEETING), "classificationReason")))
                .contains("Write why the decision is a key decision (R01).");
        assertThat(refusal(TASK_LIST_CABINET_ITEM, with(listed(MEETING), "startsAt", "2 pm")))
                .contains("is a time such as 14:00");
        assertThat(items.ofCase(strategy)).isEmpty();
        assertThat(classifying.current(strategy, DRAFT)).isEmpty();
    }

    @Test
    void theNewestClassificationCounts() {
        given(Stage.CABINET_1, DRAFT);
        Acting.as(OFFICER, () -> classifying.classify(strategy, DRAFT, true, "Every ward"));
        answer(TASK_LIST_CABINET_ITEM, with(listed(MEETING), "classification", "not-key"));

        assertThat(classifying.current(strategy, DRAFT))
                .hasValueSatisfying(one -> assertThat(one.isKey()).isFalse());
    }

    @Test
    void anAgendaGoesOutOnlyWithItsReportThroughTheGate() {
        given(Stage.CABINET_1, DRAFT);
        answer(TASK_LIST_CABINET_ITEM, listed(MEETING));
        reports.letBeCleared(
                strategy,
                new Judgement(
                        new RuleId("R27"),
                        Judgement.Result.BROKEN,
                        "R27: no equality impact assessment is attached.",
                        "stevenage 2"));
        assertThat(refusal(TASK_PUBLISH_CABINET_AGENDA, onOurRegister()))
                .contains("R27: no equality impact assessment is attached.");

        reports.letBeCleared(strategy);
        var another = cases.at(Stage.CABINET_1);
        assertThat(another).isNotEqualTo(strategy);
        assertThat(item().listing()).isEqualTo(Listing.LISTED);
        assertThat(publications.of("meetings", item().meeting().reference())).isEmpty();
        answer(TASK_PUBLISH_CABINET_AGENDA, onOurRegister());
        assertThat(item().listing()).isEqualTo(Listing.PUBLISHED);
    }

    @Test
    void anAgendaWithoutTheReportIsRefused() {
        strategy = cases.at(Stage.CABINET_1);
        reports.letBeCleared(strategy);
        start(DRAFT);
        answer(TASK_LIST_CABINET_ITEM, listed(MEETING));

        assertThat(refusal(TASK_PUBLISH_CABINET_AGENDA, onOurRegister()))
                .contains("The report is not among the case's documents");
    }

    @Test
    void anAgendaPublishedElsewhereIsRecordedWithItsCopy() {
        given(Stage.CABINET_1, DRAFT);
        answer(TASK_LIST_CABINET_ITEM, listed(MEETING));
        walk.on("2025-01-06T12:00");
        assertThat(refusal(TASK_PUBLISH_CABINET_AGENDA, without(elsewhere("2025-01-06", "09:00"), "address")))
                .contains("Give the address");
        assertThat(refusal(TASK_PUBLISH_CABINET_AGENDA, without(elsewhere("2025-01-06", "09:00"), "publishedOn")))
                .contains("Give the date and the time");
        assertThat(refusal(TASK_PUBLISH_CABINET_AGENDA, elsewhere("2025-01-06", "09:00")))
                .contains("A copy of what was published elsewhere is missing");
        store(Kind.NOTICE);
        assertThat(refusal(TASK_PUBLISH_CABINET_AGENDA, elsewhere("2025-01-07", "09:00")))
                .contains("the time given is in the future");

        answer(TASK_PUBLISH_CABINET_AGENDA, elsewhere("2025-01-06", "09:00"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_RECORD_CABINET_DECISION);
        assertThat(publications.current("meetings", item().meeting().reference()))
                .hasValueSatisfying(publication -> assertThat(publication.publishedAt())
                        .isEqualTo(ZonedDateTime.parse("2025-01-06T09:00Z").toInstant()));
    }

    @Test
    void theWindowCountsFromAPublicationElsewhereToo() {
        givenDecidedOn(DRAFT, "refused");
        walk.on("2025-01-20T12:00");
        assertThat(refusal(TASK_PUBLISH_DECISION_RECORD, elsewhere("2025-01-14", "12:00")))
                .contains("The record cannot have been published before the decision of Wednesday 15 January 2025");
        assertThat(refusal(TASK_PUBLISH_DECISION_RECORD, elsewhere("2025-01-16", "12:00")))
                .contains("A copy of what was published elsewhere is missing");
        store(Kind.MINUTES);

        answer(TASK_PUBLISH_DECISION_RECORD, elsewhere("2025-01-16", "12:00"));

        assertThat(timer()).isEqualTo(ZonedDateTime.parse("2025-01-24T00:00Z").toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reasons", "alternatives", "conflicts", "dispensations", "resolution"})
    void everyPartOfTheRecordIsThere(String part) {
        givenAgendaPublished(DRAFT);
        walk.on("2025-01-15T18:00");

        assertThat(refusal(TASK_RECORD_CABINET_DECISION, without(decided("approved", MEETING), part)))
                .contains("R11: the record lacks ");
    }

    @Test
    void aDecisionIsRecordedOnItsOwnDayOnceItsMeetingHasBegun() {
        givenAgendaPublished(DRAFT);
        walk.on("2025-01-15T12:00");
        assertThat(refusal(TASK_RECORD_CABINET_DECISION, decided("approved", MEETING)))
                .contains("The meeting of Cabinet begins at 14:00 today: record afterwards what was decided.");
        assertThat(refusal(TASK_RECORD_CABINET_DECISION, decided("approved", "2025-01-14")))
                .contains("is arranged for Wednesday 15 January 2025, and not for Tuesday 14 January 2025");
    }

    @Test
    void aDeferredItemGoesToAnotherMeeting() {
        givenAgendaPublished(FINAL);
        walk.on("2025-01-15T18:00");
        assertThat(refusal(TASK_RECORD_CABINET_DECISION, without(deferred(MEETING), "reasons")))
                .contains("Write why the item was deferred");
        assertThat(refusal(TASK_RECORD_CABINET_DECISION, with(deferred(MEETING), "resolution", "As moved")))
                .contains("by its outcome Cabinet decided nothing");
        answer(TASK_RECORD_CABINET_DECISION, deferred(MEETING));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_LIST_CABINET_ITEM);
        assertThat(refusal(TASK_LIST_CABINET_ITEM, without(listedAgain("2025-02-12"), "reason")))
                .contains("The item stood on the agenda of the meeting of Cabinet on Wednesday 15 January 2025 before");
        answer(TASK_LIST_CABINET_ITEM, listedAgain("2025-02-12"));
        answer(TASK_PUBLISH_CABINET_AGENDA, onOurRegister());
        walk.on("2025-02-12T18:00");
        answer(TASK_RECORD_CABINET_DECISION, decided("recommended", "2025-02-12"));
        answer(TASK_PUBLISH_DECISION_RECORD, onOurRegister());

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(decisions.ofCase(strategy))
                .extracting(DecisionRecord::outcome)
                .containsExactly(DecisionOutcome.DEFERRED, DecisionOutcome.RECOMMENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "inquorate", "adjourned", "item-not-reached", "postponed"})
    void aMeetingThatWasNotHeldLeadsToAnother(String became) {
        givenAgendaPublished(DRAFT);
        walk.on("2025-01-16T09:00");
        assertThat(refusal(TASK_RECORD_CABINET_DECISION, without(notHeld(MEETING, became), "notHeldReason")))
                .contains("Say what became of the meeting");
        assertThat(refusal(TASK_RECORD_CABINET_DECISION, with(decided("approved", MEETING), "notHeldReason", became)))
                .contains("says why the meeting was not held, and that it was");

        answer(TASK_RECORD_CABINET_DECISION, notHeld(MEETING, became));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_LIST_CABINET_ITEM);
        assertThat(item().status()).hasToString(became);
        assertThat(item().meeting().status()).hasToString(became.equals("item-not-reached") ? "held" : became);
        assertThat(decisions.ofCase(strategy)).isEmpty();
    }

    @Test
    void preparationDoesNotWaitForItsStage() {
        strategy = cases.at(Stage.DRAFT);
        reports.letBeCleared(strategy);
        store(Kind.REPORT);
        listBeforeItsTurn();

        start(DRAFT);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_PUBLISH_CABINET_AGENDA);
        assertThat(walk.passed(strategy)).doesNotContain(TASK_LIST_CABINET_ITEM);
    }

    @Test
    void anAgendaThatIsPublicAlreadyIsNotAskedForAgain() {
        givenAgendaPublished(DRAFT);
        var first = strategy;
        runtimeDelete(first);

        start(DRAFT);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_RECORD_CABINET_DECISION);
    }

    @Test
    void anItemWhoseMeetingPassedWithoutItsAgendaIsListedAnew() {
        strategy = cases.at(Stage.DRAFT);
        reports.letBeCleared(strategy);
        listBeforeItsTurn();
        walk.on("2025-01-16T09:00");

        start(DRAFT);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_LIST_CABINET_ITEM);
        answer(TASK_LIST_CABINET_ITEM, listedAgain("2025-02-12"));
        assertThat(items.ofCase(strategy))
                .extracting(AgendaItem::status)
                .containsExactly(MeetingStatus.POSTPONED, MeetingStatus.PLANNED);
    }

    @Test
    void anItemThatWasTakenOffItsAgendaIsNotPublished() {
        given(Stage.CABINET_1, DRAFT);
        answer(TASK_LIST_CABINET_ITEM, listed(MEETING));
        Acting.as(OFFICER, () -> {
            meetings.withdraw(strategy, DRAFT, "The report was not cleared in time.");
            return null;
        });

        assertThat(refusal(TASK_PUBLISH_CABINET_AGENDA, onOurRegister()))
                .contains("The item stands on no agenda any more");
        assertThat(item().status()).isEqualTo(MeetingStatus.WITHDRAWN);
        listBeforeItsTurn();
        answer(TASK_PUBLISH_CABINET_AGENDA, onOurRegister());
    }

    @Test
    void aReportThatAnOfficeReturnsGoesBackToItsAuthor() {
        strategy = cases.at(Stage.DRAFT);
        start(DRAFT);

        clear("finance-officer", "finance.officer", "returned");

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy))
                .contains(CALL_ACTIVITY_CLEAR_REPORT, END_EVENT_REPORT_RETURNED)
                .doesNotContain(TASK_LIST_CABINET_ITEM, END_EVENT_CABINET_DECIDED);
        assertThat(result()).isEqualTo("returned");
    }

    @Test
    void aReportThatEveryOfficeClearsIsListed() {
        strategy = cases.at(Stage.DRAFT);
        start(DRAFT);

        clear("finance-officer", "finance.officer", "cleared");
        clear("legal-officer", "legal.officer", "cleared");
        clear("equalities-officer", "equalities.officer", "cleared");
        clear("council-lead", "council.lead", "cleared");

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_LIST_CABINET_ITEM);
        assertThat(stage()).isEqualTo(Stage.CABINET_1);
    }

    @Test
    void resolutionsTypedOneByOneAreTheDecisionsWords() {
        givenAgendaPublished(FINAL);
        walk.on("2025-01-15T18:00");
        var item = item().id();
        Acting.as(OFFICER, () -> {
            resolutions.add(item, resolution("To note the duty", ResolutionFunction.NONE, null));
            return resolutions.add(
                    item, resolution("To recommend the strategy to Council", ResolutionFunction.COUNCIL, "3"));
        });
        assertThat(walk.briefing(strategy, TASK_RECORD_CABINET_DECISION)).containsKey("resolutions");
        assertThat(refusal(TASK_RECORD_CABINET_DECISION, decided("recommended", MEETING)))
                .contains("The resolutions are typed on the item's page already");

        answer(TASK_RECORD_CABINET_DECISION, without(decided("recommended", MEETING), "resolution"));
        answer(TASK_PUBLISH_DECISION_RECORD, onOurRegister());

        assertThat(decision().minute().resolution())
                .isEqualTo("(a) To note the duty\n(b) To recommend the strategy to Council");
        assertThat(published("decisions", decision().registerReference()))
                .contains("(a) To note the duty", "(b) Private: paragraph 3 of Schedule 12A")
                .doesNotContain("To recommend the strategy to Council");
    }

    private static NewResolution resolution(String words, ResolutionFunction function, @Nullable String paragraph) {
        return new NewResolution(words, function, false, null, paragraph, paragraph == null ? null : "Prices", null);
    }

    private void clear(String office, String person, String outcome) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(strategy)
                .taskCandidateGroup(office)
                .singleResult()
                .getId();
        Map<String, Object> answer = Map.of("outcome", outcome, "words", "The costs are as they should be.");
        Acting.as(as(person), () -> tasks.complete(task, answer));
    }

    /** What Cabinet's process hands back to whoever called it. */
    private Object result() {
        return history.createHistoricVariableInstanceQuery()
                .variableName("cabinetResult")
                .processDefinitionKey(ExecutiveDecisionProcess.KEY)
                .processInstanceIdIn(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(strategy)
                        .processDefinitionKey(ExecutiveDecisionProcess.KEY)
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue();
    }

    private void given(Stage reached, String stage) {
        strategy = cases.at(reached);
        reports.letBeCleared(strategy);
        store(Kind.REPORT);
        start(stage);
    }

    private void givenAgendaPublished(String stage) {
        given(stage.equals(DRAFT) ? Stage.CABINET_1 : Stage.FINALISE, stage);
        answer(TASK_LIST_CABINET_ITEM, listed(MEETING));
        answer(TASK_PUBLISH_CABINET_AGENDA, onOurRegister());
    }

    private void givenDecided(String outcome) {
        givenDecidedOn(FINAL, outcome);
    }

    private void givenDecidedOn(String stage, String outcome) {
        givenAgendaPublished(stage);
        walk.on("2025-01-15T16:00");
        answer(TASK_RECORD_CABINET_DECISION, decided(outcome, MEETING));
    }

    private void listBeforeItsTurn() {
        Acting.as(OFFICER, () -> {
            classifying.classify(strategy, DRAFT, true, "Every ward");
            return meetings.arrange(
                    new Arrangement(
                            strategy, DRAFT, Body.CABINET, LocalDate.parse(MEETING), LocalTime.of(14, 0), null, null),
                    List.of());
        });
    }

    private void start(String stage) {
        EngineActs.run(() -> runtime.startProcessInstanceByKey(
                ExecutiveDecisionProcess.KEY, strategy, Map.of("strategy", strategy, "stage", stage)));
    }

    private void runtimeDelete(String reference) {
        EngineActs.run(() -> {
            var instance = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(reference)
                    .singleResult();
            runtime.deleteProcessInstance(instance.getId(), "A test begins it anew.");
        });
    }

    private Instant timer() {
        return walk.timerWithoutTask(strategy);
    }

    private void fireTimer() {
        walk.fireTimerWithoutTask(strategy);
    }

    private void store(Kind kind) {
        Acting.as(
                OFFICER,
                () -> documents.store(
                        new NewDocument(strategy, kind, "A paper", Access.PUBLIC, null, null),
                        "paper.txt",
                        new ByteArrayInputStream("Words of a paper".getBytes(StandardCharsets.UTF_8))));
    }

    private String published(String kind, String reference) {
        var publication = publications.current(kind, reference).orElseThrow();
        var bytes = new ByteArrayOutputStream();
        Acting.as(OFFICER, () -> {
            documents.write(publication.documentVersions().get(0), bytes);
            return null;
        });
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private AgendaItem item() {
        return items.latest(strategy, items.ofCase(strategy).get(0).stage()).orElseThrow();
    }

    private DecisionRecord decision() {
        return decisions.latest(strategy, Body.CABINET).orElseThrow();
    }

    private Stage stage() {
        return strategies.require(new StrategyReference(strategy)).stage();
    }

    private void answer(String element, Map<String, Object> answer) {
        walk.answer(strategy, element, OFFICER, answer);
    }

    private String refusal(String element, Map<String, Object> answer) {
        return walk.refusal(strategy, element, OFFICER, answer);
    }
}
