package uk.mandate.decision.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.instructed;
import static uk.mandate.decision.CouncilAnswers.leader;
import static uk.mandate.decision.CouncilAnswers.meeting;
import static uk.mandate.testing.CaseWalk.as;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
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
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.decision.Body;
import uk.mandate.decision.CaseBreaches;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** The Leader is told of Council's decision ten days too late (R18): what was recorded stays, what relies on it waits. */
@MandateTest
class BreachTest {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final ActingPerson MONITORING_OFFICER = as("monitoring.officer");
    private static final String ARRANGE = "Task_ArrangeFinalCouncilMeeting";

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    BreachService service;

    @Autowired
    BreachReader reader;

    @Autowired
    CaseBreaches breaches;

    @Autowired
    DecisionRecords decisions;

    @Autowired
    LedgerEntries ledger;

    private final CaseFile file = CaseFile.recommended().planned("council", "2025-02-26");
    private final String strategy = file.reference();

    @BeforeEach
    void theLeaderIsToldLateAndDisagrees() {
        walk.on("2025-02-13T09:00");
        Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml()));
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("referred-back", "2025-02-26"));
        walk.on("2025-03-10T09:00");
        walk.answer(strategy, "Task_InstructLeader", OFFICER, instructed("2025-03-10"));
        walk.answer(strategy, "Task_RecordLeaderResponse", as("leader"), leader("disagrees", "2025-03-10"));
    }

    @Test
    void theFactsAreRecordedAndTheNextStepIsStopped() {
        assertThat(walk.waitingAt(strategy)).containsExactly(ARRANGE);
        assertThat(theBreach().breach().rule().value()).isEqualTo("R18");
        assertThat(theBreach().breach().fact().words())
                .isEqualTo("The Leader received Council's instruction on Monday 10 March 2025");

        assertThat(refusedStep())
                .startsWith(
                        "An open breach stops every step of this case. R18, this council's rule: the Leader received")
                .endsWith("The Monitoring Officer rules on it first: ask for the ruling. What has happened may be"
                        + " recorded meanwhile.");
        assertThat(walk.briefing(strategy, ARRANGE).get("limits"))
                .asString()
                .contains("An open breach stops every step");
        assertThat(ledger.last(strategy, "breach-opened")
                        .at("/judgements/0/rule")
                        .asText())
                .isEqualTo("R18");
    }

    @Test
    void aMeetingThatHasTakenPlaceIsRecordedAllTheSame() {
        walk.on("2025-03-19T22:00");

        walk.answer(strategy, ARRANGE, OFFICER, meeting("2025-03-19"));
        walk.answer(strategy, "Task_RecordFinalCouncilDecision", OFFICER, decided("adopted", "2025-03-19"));

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_PublishStrategy");
        assertThat(walk.refusal(strategy, "Task_PublishStrategy", OFFICER, Map.of("where", "our-register")))
                .startsWith("An open breach stops every step");
    }

    @Test
    void curedItStopsNothingAnyMore() {
        rule(RulingOutcome.CURED, "The Leader confirmed in writing that the time was enough.", null);

        walk.answer(strategy, ARRANGE, OFFICER, meeting("2025-03-26"));

        assertThat(theBreach().open()).isFalse();
        assertThat(theBreach().standing()).isEqualTo("Cured.");
        assertThat(breaches.ofCase(strategy)).singleElement().matches(breach -> !breach.open());
        var entry = ledger.last(strategy, "breach-ruled");
        assertThat(entry.at("/changes/ruling/after").asText()).isEqualTo("cured");
        assertThat(entry.at("/who/office").asText()).isEqualTo("monitoring-officer");
    }

    @Test
    void afterTheRulingTheFormStopsSayingSo() {
        rule(RulingOutcome.CURED, "The Leader confirmed it.", null);

        assertThat(walk.briefing(strategy, ARRANGE).get("limits")).asString().doesNotContain("breach");
    }

    @Test
    void itStandsOnlyOnceASecondPersonHasAgreed() {
        rule(RulingOutcome.STANDS, null, null);

        assertThat(theBreach().open()).isTrue();
        assertThat(refusedStep()).startsWith("An open breach");
        assertThatThrownBy(() -> second("monitoring.officer", true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("R40");
        assertThatThrownBy(() -> second("lead.officer", true)).hasMessageContaining("governance staff");
        second("democratic.services.second", true);

        walk.answer(strategy, ARRANGE, OFFICER, meeting("2025-03-26"));
        assertThat(theBreach().standing()).isEqualTo("It stands.");
        assertThat(ledger.last(strategy, "breach-ruling-agreed")
                        .at("/changes/ruling/after")
                        .asText())
                .isEqualTo("stands");
    }

    @Test
    void aDeputyOfWhoRuledIsNoSecondPerson() {
        rule(RulingOutcome.STANDS, null, null);
        var deputy = new ActingPerson(
                new PersonId("democratic.services"), null, null, new PersonId("monitoring.officer"), OFFICER.door());

        assertThatThrownBy(() -> Acting.as(deputy, () -> service.second(id(), waiting(), true, "Agreed")))
                .hasMessageContaining("R40");
    }

    @Test
    void refusedByTheSecondPersonItStaysOpen() {
        rule(RulingOutcome.STANDS, null, null);

        second("democratic.services", false);

        assertThat(theBreach().standing()).isEqualTo("Open: waits for the Monitoring Officer's ruling.");
        assertThat(refusedStep()).startsWith("An open breach");
        assertThatThrownBy(() -> second("democratic.services.second", true)).hasMessageContaining("does not wait");
        assertThat(ledger.last(strategy, "breach-ruling-refused")
                        .at("/reason/sha256")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void aBodyConsidersAReportOnNoDayBeforeTheBreachWasFound() {
        assertThatThrownBy(() -> rule(RulingOutcome.REPORTED, null, LocalDate.parse("2025-03-09")))
                .hasMessageContaining("The breach was found on Monday 10 March 2025");
        assertThat(reader.rulings(id())).isEmpty();
    }

    @Test
    void reportedItIsSuspendedUntilTheDayAfterTheBodyHasConsideredIt() {
        rule(RulingOutcome.REPORTED, null, LocalDate.parse("2025-03-19"));

        assertThat(refusedStep()).contains("suspended until Friday 21 March 2025 (R42)");
        assertThatThrownBy(() -> rule(RulingOutcome.CURED, "By a letter.", null))
                .hasMessageContaining("R42");
        walk.on("2025-03-20T23:59");
        assertThat(refusedStep()).contains("R42");
        walk.on("2025-03-21T00:00");

        walk.answer(strategy, ARRANGE, OFFICER, meeting("2025-03-26"));
    }

    @Test
    void aRulingIsOpenedAgainOnlyWithASecondPersonAndTheNewestCounts() {
        rule(RulingOutcome.CURED, "By a letter.", null);
        rule(RulingOutcome.CURED, "By another letter.", null);

        assertThat(theBreach().breach().waiting()).isNotNull();
        second("democratic.services", true);

        assertThat(theBreach().standing()).isEqualTo("Cured.");
        assertThat(reader.rulings(id()))
                .extracting(seen -> seen.ruling().how())
                .containsExactly("By another letter.", "By a letter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"democratic.services", "lead.officer", "leader", "auditor", "administrator"})
    void nobodyElseRules(String person) {
        assertThatThrownBy(() -> Acting.as(
                        as(person), () -> service.rule(id(), new Ruled(RulingOutcome.CURED, "How", null, "Why"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only the Monitoring Officer");
        assertThat(theBreach().open()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CURED, , , Write how the breach was cured.",
        "STANDS, how, , 'choose “Cured”'",
        "REPORTED, , , Give the day on which the body considers the report.",
        "STANDS, , 2025-03-19, 'choose “Reported to the body”'",
        "CORRECTED, , , Choose one of the rulings",
        "SET_ASIDE, , , Choose one of the rulings"
    })
    void aRulingThatLacksAPartOrContradictsItselfIsRefused(
            RulingOutcome outcome, @Nullable String how, @Nullable LocalDate considered, String sentence) {
        assertThatThrownBy(() -> rule(outcome, how, considered)).hasMessageContaining(sentence);
        assertThat(reader.rulings(id())).isEmpty();
    }

    @Test
    void aRulingWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> new Ruled(RulingOutcome.STANDS, null, null, " "))
                .hasMessageContaining("reason");
    }

    @Test
    void toBeTakenAgainTheCaseIsBackAtTheStageAndNothingStopsIt() {
        rule(RulingOutcome.RETAKEN, null, null);
        assertThat(refusedStep()).startsWith("An open breach");

        second("democratic.services.second", true);

        assertThat(theBreach().standing()).isEqualTo("The decision is to be taken again.");
        assertThat(decisions.latest(strategy, Body.COUNCIL)).isEmpty();
        assertThat(walk.waitingAt(strategy)).containsExactly("Task_ArrangeCouncilMeeting");
        walk.answer(strategy, "Task_ArrangeCouncilMeeting", OFFICER, meeting("2025-03-26"));
        walk.on("2025-03-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-03-26"));
        assertThat(walk.waitingAt(strategy)).containsExactly("Task_PublishStrategy");
        assertThat(breaches.whatStops(strategy)).isEmpty();
    }

    private void rule(RulingOutcome outcome, @Nullable String how, @Nullable LocalDate considered) {
        Acting.as(
                MONITORING_OFFICER,
                () -> service.rule(id(), new Ruled(outcome, how, considered, "I have looked at it")));
    }

    private void second(String person, boolean agreed) {
        Acting.as(as(person), () -> service.second(id(), lastRuling(), agreed, "I have looked at it too"));
    }

    private UUID waiting() {
        return Objects.requireNonNull(theBreach().breach().waiting());
    }

    private UUID lastRuling() {
        return reader.rulings(id()).get(0).ruling().id();
    }

    private UUID id() {
        return theBreach().breach().id();
    }

    private SeenBreach theBreach() {
        var found = reader.page(new BreachFilter(null, null, strategy, null)).rows();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private String refusedStep() {
        return walk.refusal(strategy, ARRANGE, OFFICER, meeting("2025-03-26"));
    }
}
