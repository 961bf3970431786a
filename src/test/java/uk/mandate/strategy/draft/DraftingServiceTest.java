package uk.mandate.strategy.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.testing.CaseWalk.as;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;
import uk.mandate.strategy.consultation.ConsultationDays;
import uk.mandate.strategy.scrutiny.ScrutinyDays;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

@MandateTest
class DraftingServiceTest {
    @Autowired
    EarlyCases cases;

    @Autowired
    WrittenDrafts written;

    @Autowired
    ConsultationDays consultations;

    @Autowired
    ScrutinyDays scrutiny;

    @Autowired
    CaseWalk walk;

    @Autowired
    DraftingService drafting;

    @Autowired
    EditionService editions;

    @Autowired
    Strategies strategies;

    @Autowired
    StrategyService service;

    private StrategyReference strategy = new StrategyReference("CSS-2025-2028");
    private UUID drugs = UUID.randomUUID();

    @BeforeEach
    void aDraftThatIsReady() {
        walk.on("2025-02-13T09:00");
        strategy = new StrategyReference(cases.at(Stage.DRAFT));
        drugs = written.write(strategy.value());
    }

    @Test
    void aDraftGoesToBeClearedAndStaysAsItWent() {
        by("lead.officer", () -> drafting.sendDraft(strategy));

        assertThat(strategies.require(strategy).stage()).isEqualTo(Stage.CLEARANCE);
        assertThat(strategies.require(strategy).author()).hasToString("lead.officer");
        assertThat(editions.of(strategy)).singleElement().satisfies(edition -> assertThat(edition.stage())
                .isEqualTo(Stage.CABINET_1));
        assertThatThrownBy(() -> change("Cut demand."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("It can be changed again when it comes back");
    }

    @Test
    void aDraftThatLacksAPartOfItsReportStays() {
        var other = new StrategyReference(cases.at(Stage.DRAFT));

        assertThatThrownBy(() -> by("lead.officer", () -> drafting.sendDraft(other)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The draft has no text")
                .hasMessageContaining("The report names no portfolio")
                .hasMessageContaining("The report says nothing under Financial, Legal");
        assertThat(strategies.require(other).stage()).isEqualTo(Stage.DRAFT);
        assertThat(editions.of(other)).isEmpty();
    }

    @Test
    void theFormOfTheFinalVersionSaysWhatChangedSinceCabinetSawIt() {
        assertThat(drafting.changesSinceCabinet(strategy)).contains("not on record here as an edition");
        sentAndConsultedOn();
        assertThat(drafting.changesSinceCabinet(strategy))
                .isEqualTo("Since the edition that Cabinet saw, nothing differs.");
        change("Cut demand.");

        assertThat(drafting.changesSinceCabinet(strategy))
                .isEqualTo("Since the edition that Cabinet saw, parts: 1 changed.");
        assertThat(drafting.addressOfChanges(strategy))
                .isEqualTo("/strategies/" + strategy + "/draft/difference?from=1");
    }

    @Test
    void aMatterOnWhichNobodyWasConsultedBeginsANewRound() {
        sentAndConsultedOn();
        assertThatThrownBy(() -> by("lead.officer", () -> drafting.consultAgain(strategy)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("word for word what Cabinet saw");
        assertThat(strategies.require(strategy).round()).isEqualTo(1);
        change("Close every public house.");
        by("lead.officer", () -> drafting.consultAgain(strategy));

        assertThat(strategies.require(strategy).round()).isEqualTo(2);
        assertThat(strategies.require(strategy).stage()).isEqualTo(Stage.CONSULTATION);
        assertThat(editions.of(strategy))
                .extracting(Edition::stage)
                .containsExactly(Stage.CABINET_1, Stage.CONSULTATION);
        assertThat(editions.of(strategy)).extracting(Edition::round).containsExactly(1, 2);
    }

    @Test
    void theFinalVersionGoesToCabinetOnceEachCommentHasItsResponse() {
        sentAndConsultedOn();
        assertThatThrownBy(() -> by("lead.officer", () -> drafting.sendFinalVersion(strategy)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("R16");
        assertThat(strategies.require(strategy).stage()).isEqualTo(Stage.FINALISE);
        var formal = consultations.formal(strategy.value(), "2025-02-14", "2025-02-20");
        consultations.publish(formal);
        walk.on("2025-02-21T09:00");
        consultations.close(formal);
        consultations.theme(formal, "Lights", "More are put up.");
        consultations.answer(formal, "Residents asked for lights.");
        assertThatThrownBy(() -> by("lead.officer", () -> drafting.sendFinalVersion(strategy)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the scrutiny is not over, so that the report cannot record what it brought");
        scrutiny.hadNoComments(strategy.value(), "2025-02-20");
        by("lead.officer", () -> drafting.sendFinalVersion(strategy));

        assertThat(strategies.require(strategy).stage()).isEqualTo(Stage.CABINET_2);
        assertThat(editions.of(strategy)).extracting(Edition::stage).containsExactly(Stage.CABINET_1, Stage.CABINET_2);
        assertThat(strategies.require(strategy).round()).isEqualTo(1);
    }

    private void sentAndConsultedOn() {
        by("lead.officer", () -> drafting.sendDraft(strategy));
        service.reach(strategy, Stage.FINALISE);
    }

    private void change(String words) {
        written.change(strategy.value(), drugs, words);
    }

    private static void by(String person, Runnable act) {
        Acting.as(as(person), act);
    }
}
