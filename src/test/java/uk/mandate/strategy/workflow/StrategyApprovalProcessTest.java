package uk.mandate.strategy.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.instructed;
import static uk.mandate.decision.CouncilAnswers.leader;
import static uk.mandate.decision.CouncilAnswers.meeting;
import static uk.mandate.decision.CouncilAnswers.with;
import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.Body;
import uk.mandate.decision.Decided;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.History;
import uk.mandate.decision.History.PastDecision;
import uk.mandate.decision.Minute;
import uk.mandate.decision.PolicingBodyCopies;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.publication.Publications;
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
class StrategyApprovalProcessTest {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final ActingPerson COORDINATOR = as("partnership.coordinator");
    private static final Map<String, Object> ON_OUR_REGISTER = Map.of("where", "our-register");
    private static final Map<String, Object> COPY =
            Map.of("sentOn", "2025-02-28", "howGiven", "email", "recipient", "Police and Crime Commissioner");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    Strategies strategies;

    @Autowired
    StandingWarnings warnings;

    @Autowired
    History history;

    @Autowired
    Documents documents;

    @Autowired
    Publications publications;

    @Autowired
    PolicingBodyCopies copies;

    @Autowired
    AgendaItems items;

    @Autowired
    CaseTracker tracker;

    @Autowired
    JdbcClient database;

    private String strategy = "";

    @BeforeEach
    void theTrainingClockStartsTheDayAfterCabinet() {
        walk.on("2025-02-13T09:00");
    }

    @Test
    void theStrategyGoesFromCouncilIntoForce() {
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
        walk.on("2025-02-27T09:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-02-26"));
        upload();
        assertThat(walk.dueDateOf(strategy, TASK_PUBLISH_STRATEGY)).isEqualTo("2025-03-05");
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, ON_OUR_REGISTER);
        walk.on("2025-02-28T09:00");
        walk.answer(strategy, TASK_SEND_POLICING_BODY_COPY, OFFICER, COPY);
        walk.answer(strategy, TASK_ARRANGE_PARTNERSHIP_MEETING, COORDINATOR, meeting("2025-04-10"));
        assertThat(walk.dueDateOf(strategy, TASK_RECORD_PARTNERSHIP_DECISION)).isEqualTo("2025-04-14");
        walk.on("2025-04-11T09:00");
        walk.answer(strategy, TASK_RECORD_PARTNERSHIP_DECISION, COORDINATOR, partnership("adopted"));

        assertThat(walk.waitingAt(strategy)).isEmpty();
        assertThat(walk.hasEnded(strategy)).isFalse();
        assertThat(walk.passed(strategy))
                .containsSubsequence(
                        START_EVENT_APPROVAL_STARTED,
                        GATEWAY_WHICH_STAGE_IS_REACHED,
                        CALL_ACTIVITY_COUNCIL_ADOPTS_STRATEGY,
                        GATEWAY_DID_COUNCIL_ADOPT,
                        TASK_PUBLISH_STRATEGY,
                        TASK_SEND_POLICING_BODY_COPY,
                        GATEWAY_IS_PARTNERSHIP_MEETING_ARRANGED,
                        TASK_ARRANGE_PARTNERSHIP_MEETING,
                        TASK_RECORD_PARTNERSHIP_DECISION,
                        GATEWAY_WHAT_DID_PARTNERSHIP_DECIDE)
                .doesNotContain(THROW_EVENT_RETURNED_TO_DRAFT, THROW_EVENT_RETURNED_TO_CABINET);
        var inForce = theStrategy();
        assertThat(inForce.stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(inForce.ending()).isEmpty();
        assertThat(inForce.inForceFrom()).contains(LocalDate.parse("2025-04-10"));
        assertThat(inForce.publishedOn()).contains(LocalDate.parse("2025-02-27"));
        assertThat(inForce.currentVersion().status()).isEqualTo(StrategyVersion.Status.PUBLISHED);
        assertThat(inForce.findings()).noneMatch(found -> found.kind() == Finding.Kind.BROKEN_RULE);
        assertThat(publications.current("strategies", strategy)).isPresent();
        assertThat(copies.findByCaseReferenceOrderBySentOn(strategy))
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.sentOn()).isEqualTo("2025-02-28");
                    assertThat(copy.recording().recordedBy()).isEqualTo("democratic.services");
                });
    }

    @Test
    void aCouncilThatDoesNotAdoptSendsTheStrategyBackToDraft() {
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("declined", "2025-02-26"));
        walk.answer(
                strategy,
                "Task_InstructLeader",
                OFFICER,
                Map.of("receivedOn", "2025-02-26", "howGiven", "letter", "instruction", "Reconsider"));
        walk.answer(
                strategy,
                "Task_RecordLeaderResponse",
                as("leader"),
                Map.of("outcome", "agrees", "respondedOn", "2025-02-26", "reasons", "So be it"));

        assertThat(walk.passed(strategy))
                .contains(GATEWAY_DID_COUNCIL_ADOPT, THROW_EVENT_RETURNED_TO_DRAFT)
                .doesNotContain(TASK_PUBLISH_STRATEGY, CALL_ACTIVITY_STRATEGY_IN_FORCE);
        assertThat(walk.waitingAt(strategy)).containsExactly("Task_DraftStrategy");
        assertThat(theStrategy().stage()).isEqualTo(Stage.DRAFT);
        assertThat(theStrategy().round()).isEqualTo(2);
        assertThat(warnings.of(theStrategy())).contains("No strategy in force (CDA 1998 s.6).");
    }

    @Test
    void theSampleIsMarkedWhereItsTaskIsDone() {
        assertThat(walk.briefing("CSS-2025-2028", "Task_RecordCouncilDecision").get("title"))
                .isEqualTo("Community Safety Strategy 2025 to 2028 (sample)");
    }

    @Test
    void publishingNeedsTheTextOnTheCase() {
        strategy = bringIn(atPublish());
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_PUBLISH_STRATEGY);
        // Cabinet recommended it on the same day.
        assertThat(walk.briefing(strategy, TASK_PUBLISH_STRATEGY).get("before"))
                .isEqualTo("Council adopted it on Wednesday 12 February 2025.");

        assertThat(refusal(TASK_PUBLISH_STRATEGY, ON_OUR_REGISTER))
                .contains("The text of the strategy is not on the case yet");
        upload();
        assertThat(refusal(TASK_PUBLISH_STRATEGY, Map.of("where", "elsewhere"))).contains("Give the address");
        assertThat(refusal(TASK_PUBLISH_STRATEGY, with(elsewhere(), "publishedOn", "2025-02-11")))
                .contains("R19");
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, elsewhere());

        assertThat(theStrategy().publishedOn()).contains(LocalDate.parse("2025-02-12"));
        assertThat(publications.current("strategies", strategy))
                .hasValueSatisfying(published ->
                        assertThat(published.elsewhere()).hasToString("https://www.stevenage.gov.uk/strategy"));
    }

    @Test
    void whatCouncilRejectedIsNotPublishedThoughTheCaseStandsThere() {
        strategy = bringIn(CaseFile.recommended()
                .missing("council")
                .missing("leader")
                .missing("council-final")
                .at("publish"));
        upload();
        // As a file of an earlier version could tell it.
        Acting.as(
                OFFICER,
                () -> history.bringIn(
                        strategy,
                        new PastDecision(
                                "council-final",
                                Body.COUNCIL,
                                Decided.of(
                                        DecisionOutcome.REJECTED,
                                        LocalDate.parse("2025-02-13"),
                                        Minute.ofDeferral("none")),
                                null,
                                false)));

        assertThat(refusal(TASK_PUBLISH_STRATEGY, ON_OUR_REGISTER))
                .contains("R14: Council rejected it on Thursday 13 February 2025, so it cannot be published");
    }

    @Test
    void whatWasPublishedElsewhereBeforeTheMeetingBeganIsNotWhatItAdopted() {
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
        upload();
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-02-26"));
        var onTheDay = with(elsewhere(), "publishedOn", "2025-02-26");

        assertThat(refusal(TASK_PUBLISH_STRATEGY, with(onTheDay, "publishedAtTime", "18:59")))
                .contains("R19", "no effect before its meeting began on 26 February 2025 at 19:00");
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, with(onTheDay, "publishedAtTime", "19:00"));
    }

    @Test
    void aTextOfTheMorningIsNotWhatCouncilAmendedInTheEvening() {
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
        walk.on("2025-02-26T09:00");
        upload();
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("amended-in-principle", "2025-02-26"));
        walk.answer(strategy, "Task_InstructLeader", OFFICER, instructed("2025-02-26"));
        walk.answer(strategy, "Task_RecordLeaderResponse", OFFICER, leader("agrees", "2025-02-26"));
        walk.on("2025-03-06T09:00");

        assertThat(refusal(TASK_PUBLISH_STRATEGY, ON_OUR_REGISTER))
                .contains(
                        "Council amended the strategy at its meeting of 26 February 2025 at 19:00, and the text on the"
                                + " case was stored before");
        upload();
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, ON_OUR_REGISTER);
    }

    @Test
    void aTextOfBeforeTheLeadersRevisionIsNotWhatCouncilFinallyAdopted() {
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
        upload();
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("objection", "2025-02-26"));
        walk.answer(strategy, "Task_InstructLeader", OFFICER, instructed("2025-02-26"));
        walk.on("2025-03-05T09:00");
        walk.answer(strategy, "Task_RecordLeaderResponse", OFFICER, leader("revised", "2025-03-04"));
        walk.answer(strategy, "Task_ArrangeFinalCouncilMeeting", OFFICER, meeting("2025-03-06"));
        walk.on("2025-03-06T22:00");
        walk.answer(strategy, "Task_RecordFinalCouncilDecision", OFFICER, decided("adopted", "2025-03-06"));

        assertThat(refusal(TASK_PUBLISH_STRATEGY, ON_OUR_REGISTER))
                .contains("The Leader revised the strategy on Tuesday 4 March 2025, and the text on the case was stored"
                        + " before: upload the revised text");
        upload();
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, ON_OUR_REGISTER);
    }

    @Test
    void whatCouncilHadBeforeItIsPublishedAndNoTextThatWasStoredLater() {
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
        upload("Draft");
        walk.on("2025-02-26T18:59");
        var had = upload("As before Council");
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-02-26"));
        assertThat(limitsOfPublishing())
                .isEqualTo("What is published is “As before Council”, version 1 (SHA-256 d5db70fbccdd…).");
        upload("As changed later");

        assertThat(limitsOfPublishing())
                .contains(
                        "“As before Council”, version 1",
                        "“As changed later”, version 1",
                        "is not published in its place");
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, ON_OUR_REGISTER);
        assertThat(published()).isEqualTo(had);
        assertThat(theStrategy().findings()).noneMatch(found -> "R14".equals(found.rule()));
    }

    @Test
    void whereCouncilHadNoTextOnTheCaseTheFirstOneIsPublishedAndTheDoubtIsFound() {
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-02-26"));
        assertThat(limitsOfPublishing()).contains("The text of the strategy is not on the case yet");
        var first = upload("First");
        walk.on("2025-02-27T09:00");
        upload("Second");
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, ON_OUR_REGISTER);

        assertThat(published()).isEqualTo(first);
        assertThat(theStrategy().findings())
                .filteredOn(found -> "R14".equals(found.rule()))
                .singleElement()
                .satisfies(found -> assertThat(found.words())
                        .contains("when Council met on 26 February 2025 at 19:00", "“First”, version 1"));
    }

    @Test
    void publishingIsDueFromTheAdoptionAndNotFromTheDayTheCaseCame() {
        walk.on("2025-02-18T09:00");
        strategy = bringIn(atPublish());

        assertThat(walk.dueDateOf(strategy, TASK_PUBLISH_STRATEGY)).isEqualTo("2025-02-19");
    }

    @Test
    void theCopyIsDueFromAPublicationAfterHoursAsOfTheNextWorkingDay() {
        strategy = bringIn(atPublish());
        upload();
        walk.on("2025-02-14T18:00");
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, ON_OUR_REGISTER);

        assertThat(walk.dueDateOf(strategy, TASK_SEND_POLICING_BODY_COPY)).isEqualTo("2025-02-24");
    }

    @Test
    void theCopyIsDueFromAPublicationElsewhereAndNotFromItsRecording() {
        walk.on("2025-02-24T09:00");
        strategy = bringIn(atPublish());
        upload();
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, elsewhere());

        assertThat(walk.dueDateOf(strategy, TASK_SEND_POLICING_BODY_COPY)).isEqualTo("2025-02-20");
    }

    @Test
    void theCopyGoesOutAfterCouncilAdoptedAndNotInTheFuture() {
        strategy = bringIn(atPublish());
        upload();
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, ON_OUR_REGISTER);
        assertThat(walk.dueDateOf(strategy, TASK_SEND_POLICING_BODY_COPY)).isEqualTo("2025-02-20");

        assertThat(refusal(TASK_SEND_POLICING_BODY_COPY, COPY)).contains("in the future");
        assertThat(refusal(TASK_SEND_POLICING_BODY_COPY, with(COPY, "sentOn", "2025-02-11")))
                .contains("before Council's adoption took effect on Wednesday 12 February 2025");
        walk.answer(strategy, TASK_SEND_POLICING_BODY_COPY, OFFICER, with(COPY, "sentOn", "2025-02-13"));
    }

    @Test
    void aCopyOfBeforeTheAdoptionHadEffectIsNoneOfTheAdoptedStrategy() {
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("amended-in-principle", "2025-02-26"));
        walk.answer(strategy, "Task_InstructLeader", OFFICER, instructed("2025-02-26"));
        walk.answer(strategy, "Task_RecordLeaderResponse", OFFICER, leader("agrees", "2025-02-26"));
        walk.on("2025-03-06T09:00");
        upload();
        walk.answer(strategy, TASK_PUBLISH_STRATEGY, OFFICER, ON_OUR_REGISTER);

        assertThat(refusal(TASK_SEND_POLICING_BODY_COPY, with(COPY, "sentOn", "2025-03-05")))
                .contains(
                        "which is before Council's adoption took effect on Thursday 6 March 2025; enter that day or a later"
                                + " one.");
        walk.answer(strategy, TASK_SEND_POLICING_BODY_COPY, OFFICER, with(COPY, "sentOn", "2025-03-06"));
    }

    @Test
    void aMinorPointIsAFindingSubjectToWhichThePartnershipAdopts() {
        givenThePartnershipMet();
        assertThat(walk.refusal(strategy, TASK_RECORD_PARTNERSHIP_DECISION, COORDINATOR, partnership("minor-point")))
                .contains("Write the point that the partnership raised.");

        walk.answer(
                strategy,
                TASK_RECORD_PARTNERSHIP_DECISION,
                COORDINATOR,
                with(partnership("minor-point"), "point", "The Act is of 1998."));

        assertThat(theStrategy().isInForce(LocalDate.parse("2025-04-11"))).isTrue();
        assertThat(theStrategy().findings())
                .filteredOn(found -> found.kind() == Finding.Kind.MINOR_POINT)
                .extracting(Finding::words)
                .containsExactly("The Act is of 1998.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adopted", "minor-point"})
    void thePartnershipAdoptsByAResolution(String outcome) {
        givenThePartnershipMet();

        assertThat(walk.refusal(
                        strategy,
                        TASK_RECORD_PARTNERSHIP_DECISION,
                        COORDINATOR,
                        Map.of("outcome", outcome, "heldOn", "2025-04-10", "point", "The Act is of 1998.")))
                .contains("Write the resolution by which the partnership adopted the strategy");
    }

    @Test
    void whatThePartnershipAdoptsBeforeCouncilsAdoptionHasEffectIsRecordedAndFoundAndInForceFromThen() {
        strategy = bringIn(amendedWithEffectFromThe20th().planned("partnership", "2025-02-18"));
        walk.on("2025-02-21T09:00");

        walk.answer(
                strategy,
                TASK_RECORD_PARTNERSHIP_DECISION,
                COORDINATOR,
                with(partnership("adopted"), "heldOn", "2025-02-18"));

        assertThat(theStrategy().inForceFrom()).contains(LocalDate.parse("2025-02-20"));
        assertThat(theStrategy().findings())
                .filteredOn(found -> "R19".equals(found.rule()) && found.words().contains("the partnership adopted"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Finding.Kind.BROKEN_RULE);
                    assertThat(found.words())
                            .contains(
                                    "on Tuesday 18 February 2025 although",
                                    "no effect before Thursday 20 February 2025");
                });
        assertThat(tracker.find(strategy).orElseThrow().stages())
                .filteredOn(stage -> stage.id().equals("in-force"))
                .singleElement()
                .satisfies(stage -> assertThat(stage.facts())
                        .containsExactly(
                                "In force from Thursday 20 February 2025, when Council's adoption takes effect:"
                                        + " the partnership had adopted it before (R19)."));
        assertThat(database.sql("select canonical from ledger_entries"
                                + " where type = 'strategy-entered-into-force' and case_reference = ?")
                        .param(strategy)
                        .query(String.class)
                        .single())
                .contains("\"result\":\"broken\",\"rule\":\"R19\"", "2025-02-20");
    }

    @Test
    void aMeetingOfThePartnershipBeforeCouncilsIsRecordedLateAndFound() {
        walk.on("2025-02-21T09:00");
        strategy = bringIn(CaseFile.recommended()
                .decided("council", "council", "adopted", "2025-02-18")
                .happened("publish", "2025-02-19")
                .at("partnership"));
        assertThat(walk.refusal(strategy, TASK_ARRANGE_PARTNERSHIP_MEETING, COORDINATOR, meeting("2025-02-11")))
                .contains("is before the decision of Cabinet on Wednesday 12 February 2025");
        walk.answer(strategy, TASK_ARRANGE_PARTNERSHIP_MEETING, COORDINATOR, meeting("2025-02-17"));

        walk.answer(
                strategy,
                TASK_RECORD_PARTNERSHIP_DECISION,
                COORDINATOR,
                with(partnership("adopted"), "heldOn", "2025-02-17"));

        assertThat(theStrategy().inForceFrom()).contains(LocalDate.parse("2025-02-18"));
        assertThat(theStrategy().findings())
                .filteredOn(found -> found.kind() == Finding.Kind.BROKEN_RULE)
                .extracting(Finding::rule)
                .contains("R19");
    }

    @Test
    void aPointOfSubstanceBreaksNothingWheneverItIsRaised() {
        strategy = bringIn(amendedWithEffectFromThe20th().planned("partnership", "2025-02-18"));
        walk.on("2025-02-21T09:00");

        walk.answer(
                strategy,
                TASK_RECORD_PARTNERSHIP_DECISION,
                COORDINATOR,
                with(with(partnership("substance"), "heldOn", "2025-02-18"), "point", "Serious violence is absent"));

        assertThat(theStrategy().findings()).noneMatch(found -> found.words().contains("the partnership adopted"));
    }

    @Test
    void aPointOfSubstanceSendsTheStrategyToCabinetAgain() {
        givenThePartnershipMet();

        walk.answer(
                strategy,
                TASK_RECORD_PARTNERSHIP_DECISION,
                COORDINATOR,
                with(partnership("substance"), "point", "Serious violence is absent"));

        assertThat(walk.hasEnded(strategy)).isFalse();
        assertThat(walk.passed(strategy))
                .contains(THROW_EVENT_RETURNED_TO_CABINET)
                .doesNotContain(CALL_ACTIVITY_STRATEGY_IN_FORCE, "Task_DraftStrategy");
        assertThat(theStrategy().ending()).isEmpty();
        assertThat(theStrategy().stage()).isIn(Stage.CLEARANCE, Stage.CABINET_1);
        assertThat(theStrategy().round()).isEqualTo(2);
        assertThat(warnings.of(theStrategy())).isEmpty();
        assertThat(theStrategy().goneBack().orElseThrow().reason()).endsWith(": Serious violence is absent");
    }

    @Test
    void thePartnershipsDecisionBelongsToTheMeetingThatWasArrangedToo() {
        givenThePartnershipMet();

        assertThat(walk.refusal(
                        strategy,
                        TASK_RECORD_PARTNERSHIP_DECISION,
                        COORDINATOR,
                        with(partnership("adopted"), "heldOn", "2025-04-09")))
                .contains(
                        "The meeting of the partnership is arranged for Thursday 10 April 2025, and not for Wednesday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inquorate", "cancelled"})
    void aPartnershipMeetingThatWasNotHeldIsArrangedAnew(String became) {
        givenThePartnershipMet();
        assertThat(walk.refusal(strategy, TASK_RECORD_PARTNERSHIP_DECISION, COORDINATOR, partnership("not-held")))
                .contains("Say what became of the meeting");

        walk.answer(
                strategy,
                TASK_RECORD_PARTNERSHIP_DECISION,
                COORDINATOR,
                with(partnership("not-held"), "notHeldReason", became));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ARRANGE_PARTNERSHIP_MEETING);
        assertThat(walk.passed(strategy)).doesNotContain(CALL_ACTIVITY_STRATEGY_IN_FORCE);
        assertThat(items.ofCase(strategy)).singleElement().satisfies(meeting -> assertThat(meeting.status())
                .hasToString(became));
        walk.answer(strategy, TASK_ARRANGE_PARTNERSHIP_MEETING, COORDINATOR, meeting("2025-06-12"));
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_RECORD_PARTNERSHIP_DECISION);
    }

    @Test
    void adoptingWithoutACopyToThePolicingBodyIsRecordedAndFound() {
        givenThePartnershipMet();
        assertThat(walk.briefing(strategy, TASK_RECORD_PARTNERSHIP_DECISION).get("limits"))
                .asString()
                .contains("R35", "integrated care board", "R37");

        walk.answer(strategy, TASK_RECORD_PARTNERSHIP_DECISION, COORDINATOR, partnership("adopted"));

        assertThat(theStrategy().findings())
                .filteredOn(found -> found.kind() == Finding.Kind.BROKEN_RULE)
                .extracting(Finding::rule)
                .containsExactly("R37");
    }

    private void givenThePartnershipMet() {
        strategy = bringIn(atPublish()
                .happened("publish", "2025-02-13")
                .planned("partnership", "2025-04-10")
                .at("partnership"));
        assertThat(walk.passed(strategy)).doesNotContain(TASK_PUBLISH_STRATEGY, CALL_ACTIVITY_COUNCIL_ADOPTS_STRATEGY);
        walk.on("2025-04-11T09:00");
    }

    private static CaseFile amendedWithEffectFromThe20th() {
        return CaseFile.recommended()
                .decided("council", "council", "amended-in-principle", "2025-02-12")
                .decided("leader", "leader", "agrees", "2025-02-12")
                .received("2025-02-12")
                .happened("publish", "2025-02-13")
                .at("partnership");
    }

    private static CaseFile atPublish() {
        return CaseFile.recommended()
                .decided("council", "council", "adopted", "2025-02-12")
                .at("publish");
    }

    private static Map<String, Object> partnership(String outcome) {
        return Map.of("outcome", outcome, "heldOn", "2025-04-10", "resolution", "As moved");
    }

    private static Map<String, Object> elsewhere() {
        return Map.of(
                "where", "elsewhere",
                "address", "https://www.stevenage.gov.uk/strategy",
                "publishedOn", "2025-02-12",
                "publishedAtTime", "21:30");
    }

    private void upload() {
        upload("Community Safety Strategy");
    }

    private UUID upload(String title) {
        return Acting.as(
                        OFFICER,
                        () -> documents.store(
                                new NewDocument(strategy, Kind.STRATEGY, title, Access.PUBLIC, null, null),
                                "strategy.pdf",
                                new ByteArrayInputStream(
                                        "%PDF-1.7\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
                .id();
    }

    private UUID published() {
        return publications
                .current("strategies", strategy)
                .orElseThrow()
                .documentVersions()
                .get(0);
    }

    private String limitsOfPublishing() {
        return String.valueOf(walk.briefing(strategy, TASK_PUBLISH_STRATEGY).get("limits"));
    }

    private String bringIn(CaseFile file) {
        return Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml())).value();
    }

    private String refusal(String element, Map<String, Object> answer) {
        return walk.refusal(strategy, element, OFFICER, answer);
    }

    private Strategy theStrategy() {
        return strategies.require(new StrategyReference(strategy));
    }
}
