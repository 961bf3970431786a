package uk.mandate.decision.correction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.instructed;
import static uk.mandate.decision.CouncilAnswers.leader;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.decision.Body;
import uk.mandate.decision.CaseBreaches;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.LeaderInstructions;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** A wrong day, wrong words and a wrong outcome, each from its request to what follows from it, or to its refusal. */
@MandateTest
class CorrectionTest {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final ActingPerson SECOND = as("democratic.services.second");
    private static final String ANSWER = "Task_RecordLeaderResponse";

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    CorrectionService service;

    @Autowired
    CorrectionReader reader;

    @Autowired
    DecisionRecords decisions;

    @Autowired
    LeaderInstructions instructions;

    @Autowired
    Documents documents;

    @Autowired
    CaseBreaches breaches;

    @Autowired
    Strategies strategies;

    @Autowired
    LedgerEntries ledger;

    private final CaseFile file = CaseFile.recommended().planned("council", "2025-02-26");
    private final String strategy = file.reference();
    private UUID evidence = new UUID(0, 0);

    @BeforeEach
    void councilMeetsOn26February() {
        walk.on("2025-02-13T09:00");
        Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml()));
        evidence = Acting.as(
                        OFFICER,
                        () -> documents.store(
                                new NewDocument(
                                        strategy, Kind.MINUTES, "Minutes of Council", Access.PUBLIC, null, null),
                                "minutes.txt",
                                new ByteArrayInputStream("Received on 28 February.".getBytes(UTF_8))))
                .id();
        walk.on("2025-02-26T22:00");
    }

    @Test
    void aLaterReceiptMovesTheLeadersPeriodTheTaskTheTimerAndTheForm() {
        givenTheLeaderReceivedOn("2025-02-26");
        assertThat(walk.dueDateOf(strategy, ANSWER)).isEqualTo("2025-03-05");
        walk.on("2025-03-03T09:00");

        approve(askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-28"));

        assertThat(instructions.findByCaseReference(strategy).orElseThrow().periodEnds())
                .isEqualTo("2025-03-07");
        assertThat(walk.dueDateOf(strategy, ANSWER)).isEqualTo("2025-03-07");
        assertThat(walk.timerOf(strategy))
                .isEqualTo(ZonedDateTime.parse("2025-03-12T00:00Z").toInstant());
        assertThat(walk.briefing(strategy, ANSWER).get("limits")).asString().contains("until Friday 7 March 2025");
        assertThat(walk.briefing(strategy, ANSWER).get("before"))
                .asString()
                .contains("on Friday 28 February 2025 (recorded at first as Wednesday 26 February 2025)");
        assertThat(theCorrection().effects())
                .contains(
                        "“Record the Leader's response” is due on Friday 7 March 2025, and no more on Wednesday 5 March"
                                + " 2025.");
        assertThat(ledger.last(strategy, "due-date-recounted").at("/type").asText())
                .isEqualTo("due-date-recounted");
        assertThat(ledger.last(strategy, "correction-approved")
                        .at("/changes/value/before")
                        .asText())
                .isEqualTo("2025-02-26");
    }

    @Test
    void anEarlierReceiptBringsTheTaskForwardAndAnAnswerAfterThePeriodIsRefused() {
        walk.on("2025-02-28T09:00");
        givenTheLeaderReceivedOn("2025-02-28");
        walk.on("2025-03-06T09:00");

        approve(askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-26"));

        assertThat(walk.dueDateOf(strategy, ANSWER)).isEqualTo("2025-03-05");
        assertThat(walk.refusal(strategy, ANSWER, as("leader"), leader("disagrees", "2025-03-06")))
                .contains("R17", "ended on Wednesday 5 March 2025");
    }

    @Test
    void aBreachIsClosedByTheCorrectedDayAndTheStepIsFree() {
        walk.on("2025-03-10T09:00");
        givenTheLeaderReceivedOn("2025-03-10");
        assertThat(breaches.whatStops(strategy)).isPresent();

        approve(askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-28"));

        assertThat(breaches.whatStops(strategy)).isEmpty();
        assertThat(breaches.ofCase(strategy)).singleElement().satisfies(breach -> assertThat(breach.standing())
                .isEqualTo("Closed by a correction of the record."));
        assertThat(theCorrection().effects())
                .anySatisfy(words -> assertThat(words).startsWith("The breach of R18 is closed: R18"));
        assertThat(ledger.last(strategy, "breach-closed")
                        .at("/changes/ruling/after")
                        .asText())
                .isEqualTo("corrected");
    }

    @Test
    void aBreachIsOpenedByTheCorrectedDayAndTheStepIsStopped() {
        givenTheLeaderReceivedOn("2025-02-26");
        walk.on("2025-03-06T09:00");

        approve(askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-03-05"));

        assertThat(breaches.whatStops(strategy).orElseThrow()).contains("R18");
        assertThat(theCorrection().effects())
                .anySatisfy(words -> assertThat(words).startsWith("A breach of R18 is open"));
    }

    @Test
    void aBreachWhoseFactsChangedIsClosedAndOpenedAnew() {
        walk.on("2025-03-10T09:00");
        givenTheLeaderReceivedOn("2025-03-10");

        approve(askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-03-07"));

        assertThat(breaches.ofCase(strategy))
                .hasSize(2)
                .filteredOn(breach -> breach.open())
                .singleElement()
                .satisfies(breach -> assertThat(breach.fact()).contains("Friday 7 March 2025"));
    }

    @Test
    void theDayOfCouncilsDecisionMovesTheStrategysOwnDaysToo() {
        walk.on("2025-02-28T09:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-02-26"));

        approve(askDay(FactKind.DECISION, council().id(), FactField.HAPPENED_ON, "2025-02-27"));

        assertThat(council().happenedOn()).isEqualTo("2025-02-27");
        assertThat(council().words())
                .isEqualTo("Council adopted it on Thursday 27 February 2025 (recorded at first as Wednesday 26 February"
                        + " 2025)");
        var own = strategies.require(new StrategyReference(strategy));
        assertThat(own.adoptedOn()).contains(LocalDate.parse("2025-02-27"));
        assertThat(own.effectiveOn()).contains(LocalDate.parse("2025-02-27"));
        assertThat(own.currentVersion().since()).isEqualTo("2025-02-27");
        assertThat(walk.dueDateOf(strategy, "Task_PublishStrategy")).isEqualTo("2025-03-06");
        assertThat(theCorrection().effects())
                .contains("The meeting of Council is on record for Thursday 27 February 2025 too.");
    }

    @Test
    void refusedTheRecordSaysWhatItSaid() {
        givenTheLeaderReceivedOn("2025-02-26");
        walk.on("2025-03-03T09:00");
        var asked = askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-28");

        Acting.as(SECOND, () -> service.answer(asked, false, "The letter says the 26th."));

        assertThat(instructions.findByCaseReference(strategy).orElseThrow().receivedOn())
                .isEqualTo("2025-02-26");
        assertThat(walk.dueDateOf(strategy, ANSWER)).isEqualTo("2025-03-05");
        assertThat(theCorrection().standing()).isEqualTo("Refused");
        assertThat(ledger.last(strategy, "correction-refused")
                        .at("/reason/sha256")
                        .asText())
                .isNotEmpty();
        assertThatThrownBy(() -> approve(asked)).hasMessageContaining("answered already");
        askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-28");
    }

    @Test
    void whoeverAskedApprovesNothingNorDoesADeputyOfTheirs() {
        givenTheLeaderReceivedOn("2025-02-26");
        walk.on("2025-03-03T09:00");
        var asked = askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-28");
        var deputy = new ActingPerson(
                new PersonId("democratic.services.second"), null, null, OFFICER.person(), OFFICER.door());

        for (var person : new ActingPerson[] {OFFICER, deputy}) {
            assertThatThrownBy(() -> Acting.as(person, () -> service.answer(asked, true, "Seen")))
                    .hasMessageContaining("cannot approve or refuse it");
        }
        assertThat(theCorrection().isWaiting()).isTrue();
        Acting.as(as("monitoring.officer"), () -> service.answer(asked, true, "Seen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.officer", "leader", "monitoring.officer", "auditor", "administrator"})
    void onlyDemocraticServicesAsk(String person) {
        givenTheLeaderReceivedOn("2025-02-26");

        assertThatThrownBy(() -> Acting.as(
                        as(person),
                        () -> service.ask(
                                asked(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-25", null))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Democratic services correct the record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.officer", "leader", "auditor", "administrator"})
    void onlyDemocraticServicesOrTheMonitoringOfficerApprove(String person) {
        givenTheLeaderReceivedOn("2025-02-26");
        walk.on("2025-03-03T09:00");
        var asked = askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-28");

        assertThatThrownBy(() -> Acting.as(as(person), () -> service.answer(asked, true, "Seen")))
                .hasMessageContaining("approved by democratic services");
    }

    @Test
    void aDayInTheFutureOrBeforeWhatItFollowsFromIsRefused() {
        givenTheLeaderReceivedOn("2025-02-26");

        assertThatThrownBy(() -> askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-27"))
                .hasMessageContaining("in the future");
        assertThatThrownBy(() -> askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-25"))
                .hasMessageContaining("before the decision of Council on Wednesday 26 February 2025");
        assertThatThrownBy(() -> askDay(FactKind.DECISION, council().id(), FactField.HAPPENED_ON, "2025-02-11"))
                .hasMessageContaining("before the decision of Cabinet");
        assertThatThrownBy(() -> askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-26"))
                .hasMessageContaining("says Wednesday 26 February 2025 already");
    }

    @Test
    void aDayAfterWhatFollowedIsRefused() {
        givenTheLeaderReceivedOn("2025-02-26");
        walk.on("2025-03-03T09:00");

        assertThatThrownBy(() -> askDay(FactKind.DECISION, council().id(), FactField.HAPPENED_ON, "2025-02-28"))
                .hasMessageContaining("after the Leader's receipt of the instruction");
    }

    @Test
    void asLongAsOneWaitsNoOtherIsAskedFor() {
        givenTheLeaderReceivedOn("2025-02-26");
        walk.on("2025-03-03T09:00");
        askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-28");

        assertThatThrownBy(() -> askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-27"))
                .hasMessageContaining("waits for a second officer already");
    }

    @Test
    void evidenceIsADocumentOfTheCase() {
        givenTheLeaderReceivedOn("2025-02-26");
        evidence = new UUID(0, 1);

        assertThatThrownBy(() -> askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-25"))
                .hasMessageContaining("There is no such document");
    }

    @Test
    void aMinuteIsCorrectedOnlyAsTheBodyResolves() {
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-02-26"));
        var words = "That the strategy be adopted as moved and seconded";

        assertThatThrownBy(() -> ask(FactKind.DECISION, council().id(), FactField.RESOLUTION, words, null))
                .hasMessageContaining("only as the body resolves");
        approve(ask(
                FactKind.DECISION, council().id(), FactField.RESOLUTION, words, "Council, 26 March 2025, minute 4"));

        assertThat(council().minute().resolution()).isEqualTo(words);
        assertThat(council().minute().reasons()).isEqualTo("It meets the need");
        assertThat(council().corrections()).singleElement().satisfies(corrected -> assertThat(corrected.oldWords())
                .isEqualTo("That the strategy be dealt with as moved"));
        assertThat(ledger.last(strategy, "fact-corrected").toString()).doesNotContain(words);
    }

    @Test
    void aSecondCorrectionStandsBesideTheFirst() {
        givenTheLeaderReceivedOn("2025-02-26");
        walk.on("2025-03-03T09:00");
        approve(askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-28"));

        approve(askDay(FactKind.INSTRUCTION, instruction(), FactField.RECEIVED_ON, "2025-02-27"));

        var told = instructions.findByCaseReference(strategy).orElseThrow();
        assertThat(told.receivedOn()).isEqualTo("2025-02-27");
        assertThat(told.corrections())
                .filteredOn(corrected -> corrected.field() == FactField.RECEIVED_ON)
                .extracting(corrected -> corrected.oldValue().orElse(""))
                .containsExactly("2025-02-26", "2025-02-28");
        assertThat(walk.dueDateOf(strategy, ANSWER)).isEqualTo("2025-03-06");
    }

    @Test
    void anOutcomeOnWhichSomethingReliesIsNotUndoneAndThePageSaysWhatIsLawful() {
        givenTheLeaderReceivedOn("2025-02-26");

        assertThatThrownBy(() -> ask(FactKind.DECISION, council().id(), FactField.OUTCOME, "adopted", null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("R44")
                .hasMessageContaining("The Leader received Council's instruction on Wednesday 26 February 2025")
                .hasMessageContaining("Lawful is to publish an erratum");
    }

    @Test
    void anOutcomeThatTheBodyCannotReachIsRefused() {
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-02-26"));

        assertThatThrownBy(() -> ask(FactKind.DECISION, council().id(), FactField.OUTCOME, "silent", null))
                .hasMessageContaining("from the list");
    }

    private void givenTheLeaderReceivedOn(String day) {
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("amended-in-principle", "2025-02-26"));
        walk.answer(strategy, "Task_InstructLeader", OFFICER, instructed(day));
    }

    private UUID askDay(FactKind kind, UUID fact, FactField field, String day) {
        return ask(kind, fact, field, day, null);
    }

    private UUID ask(FactKind kind, UUID fact, FactField field, String value, @Nullable String resolved) {
        return Acting.as(OFFICER, () -> service.ask(asked(kind, fact, field, value, resolved)));
    }

    private Asked asked(FactKind kind, UUID fact, FactField field, String value, @Nullable String resolved) {
        return new Asked(strategy, kind, fact, field, value, "Mistyped", evidence, resolved);
    }

    private void approve(UUID correction) {
        Acting.as(SECOND, () -> service.answer(correction, true, "I have seen the minutes"));
    }

    private Correction theCorrection() {
        return reader.ofCase(strategy).get(0).correction();
    }

    private UUID instruction() {
        return instructions.findByCaseReference(strategy).orElseThrow().id();
    }

    private DecisionRecord council() {
        return decisions.latest(strategy, Body.COUNCIL).orElseThrow();
    }
}
