package uk.mandate.strategy.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.document.Documents.Version;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;
import uk.mandate.strategy.clearance.ClearanceService;
import uk.mandate.strategy.clearance.SignOffOutcome;
import uk.mandate.strategy.consultation.ConsultationDays;
import uk.mandate.strategy.scrutiny.ScrutinyDays;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.ClearingOffices;
import uk.mandate.testing.MandateTest;

@MandateTest
class ReportPaperTest {
    @Autowired
    EarlyCases cases;

    @Autowired
    WrittenDrafts written;

    @Autowired
    DraftingService drafting;

    @Autowired
    ClearanceService clearances;

    @Autowired
    StrategyService strategies;

    @Autowired
    ConsultationDays consultations;

    @Autowired
    ScrutinyDays scrutiny;

    @Autowired
    Documents documents;

    @Autowired
    CaseWalk walk;

    private StrategyReference strategy = new StrategyReference("CSS-2025-2028");
    private UUID drugs = UUID.randomUUID();

    @BeforeEach
    void aDraftThatIsReady() {
        walk.on("2025-02-13T09:00");
        strategy = new StrategyReference(cases.at(Stage.DRAFT));
        drugs = written.write(strategy.value());
    }

    @Test
    void aReportIsStoredOnceTheLastOfficeHasClearedIt() {
        asLead(() -> drafting.sendDraft(strategy));
        clear(Stage.CABINET_1, "finance-officer", "legal-officer", "equalities-officer");
        assertThat(reports()).isEmpty();

        clear(Stage.CABINET_1, "council-lead");

        assertThat(reports()).singleElement().satisfies(report -> {
            assertThat(report.storedBy()).isEqualTo("system");
            assertThat(report.access()).isEqualTo(Access.PUBLIC);
            assertThat(words(report))
                    .contains("Draft, for consultation, as it stood on 13 February 2025")
                    .contains("Portfolio: Stronger Communities", "Nothing changes for anybody.")
                    .contains("Financial implications\nNone, because nothing is spent.")
                    .contains("the Crime and Disorder Act 1998 asks for it: crime and disorder")
                    .contains("1 Drugs\nCut supply.")
                    .doesNotContain("Overview and Scrutiny");
        });
    }

    @Test
    void theFinalReportIsItsNextVersionAndRecordsEachCommentWithItsResponse() {
        givenTheDraftIsClearedAndConsultedOn();
        written.change(strategy.value(), drugs, "Cut demand.");
        asLead(() -> drafting.sendFinalVersion(strategy));
        clear(Stage.CABINET_2, ClearingOffices.all().toArray(String[]::new));

        assertThat(reports()).extracting(Version::number).containsExactly(1, 2);
        assertThat(words(reports().get(0))).contains("Cut supply.");
        assertThat(words(reports().get(1)))
                .contains("Final version", "Cut demand.")
                .contains("Residents asked for lights.\nLights: Do more about it.\nResponse: More are put up.")
                .contains(
                        "Overview and Scrutiny had no comments on Thursday 20 February 2025: That the draft be noted.");
    }

    /** What Mandate wrote of the edition is no paper that makes it another one. */
    @Test
    void theStoredReportMakesNoOtherTextOfTheDraft() {
        givenTheDraftIsClearedAndConsultedOn();

        assertThatThrownBy(() -> asLead(() -> drafting.consultAgain(strategy)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("word for word what Cabinet saw");
    }

    @Test
    void aReportOfTheOfficersOwnStands() {
        asLead(() -> documents.store(
                new NewDocument(strategy.value(), Kind.REPORT, "The report", Access.PUBLIC, null, null),
                "report.txt",
                new ByteArrayInputStream("Ours.".getBytes(StandardCharsets.UTF_8))));
        asLead(() -> drafting.sendDraft(strategy));

        clear(Stage.CABINET_1, ClearingOffices.all().toArray(String[]::new));

        assertThat(reports()).extracting(Version::title).containsExactly("The report");
    }

    private void givenTheDraftIsClearedAndConsultedOn() {
        asLead(() -> drafting.sendDraft(strategy));
        clear(Stage.CABINET_1, ClearingOffices.all().toArray(String[]::new));
        strategies.reach(strategy, Stage.FINALISE);
        var formal = consultations.formal(strategy.value(), "2025-02-14", "2025-02-20");
        consultations.publish(formal);
        walk.on("2025-02-21T09:00");
        consultations.close(formal);
        consultations.theme(formal, "Lights", "More are put up.");
        consultations.answer(formal, "Residents asked for lights.");
        scrutiny.hadNoComments(strategy.value(), "2025-02-20");
    }

    private void clear(Stage stage, String... offices) {
        for (var office : offices) {
            Acting.as(
                    CaseWalk.as(ClearingOffices.officer(office)),
                    () -> clearances.signOff(
                            strategy.value(), stage, office, SignOffOutcome.CLEARED, "Nothing against."));
        }
    }

    private List<Version> reports() {
        return documents.everyVersion(strategy.value(), Kind.REPORT);
    }

    private String words(Version version) {
        var bytes = new ByteArrayOutputStream();
        documents.write(version.id(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void asLead(Runnable act) {
        Acting.as(CaseWalk.as("lead.officer"), act);
    }
}
