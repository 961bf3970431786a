package uk.mandate.strategy.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.accountability.Acting;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.consultation.ResponseImport.Preview;
import uk.mandate.strategy.consultation.ResponseImport.RowNote;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

@MandateTest
class ResponseImportTest {
    private static final String HEADING = "received,channel,words,theme,name,email\n";

    @Autowired
    EarlyCases cases;

    @Autowired
    CaseWalk walk;

    @Autowired
    ConsultationDays days;

    @Autowired
    ResponseImport imports;

    @Autowired
    ResponseService responses;

    @Autowired
    JdbcClient database;

    private UUID consultation = new UUID(0, 0);

    @BeforeEach
    void anEngagementHasTakenPlace() {
        walk.on("2025-01-16T09:00");
        consultation = days.engagement(cases.at(Stage.DRAFT), "2024-04-01", "2024-10-31");
        days.channel(consultation, "Survey");
        days.theme(consultation, "Lights", null);
    }

    @Test
    void nothingIsLoadedBeforeSomebodyConfirms() {
        var looked = preview(
                "01/05/2024,Survey,More lights,Lights,Jo Smith,jo@example.org\n2024-05-02,survey,Fewer cars,,,\n");

        assertThat(looked.errors()).isEmpty();
        assertThat(looked.fresh()).hasSize(2);
        assertThat(responses.count(consultation)).isZero();
    }

    @Test
    void whatWasConfirmedIsLoadedWithNamesApart() {
        load("01/05/2024,Survey,More lights,Lights,Jo Smith,jo@example.org\n2024-05-02,survey,Fewer cars,,,\n");

        var page = responses.page(consultation, 1);
        assertThat(page).extracting(Response::words).containsExactly("Fewer cars", "More lights");
        assertThat(page).extracting(Response::theme).containsExactly(null, "Lights");
        assertThat(page).extracting(Response::number).containsExactly(2, 1);
        assertThat(database.sql("select count(*) from consultation_respondents p join consultation_responses r"
                                + " on r.id = p.response where r.consultation = ? and p.email = 'jo@example.org'")
                        .param(consultation)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void everyMistakeIsNamedWithItsRow() {
        var looked = preview(
                """
                31/02/2024,Survey,Good,,,
                01/03/2024,Survey,Too early,,,
                01/05/2025,Survey,To come,,,
                01/05/2024,Pigeon,Good,,,
                01/05/2024,Survey,Good,Cars,,
                01/05/2024,Survey,,,,
                01/05/2024,Survey,Good
                01/05/2024,Survey,%s,,,
                01/05/2024,Survey,Be\u0007ll,,,
                01/05/2024,Survey,Right,,,
                """
                        .formatted("x".repeat(5_001)));

        assertThat(looked.errors()).extracting(RowNote::row).containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(looked.errors())
                .extracting(RowNote::words)
                .satisfiesExactly(
                        words -> assertThat(words).contains("“received” must be a date"),
                        words -> assertThat(words).contains("before the consultation opened"),
                        words -> assertThat(words).contains("in the future"),
                        words -> assertThat(words).contains("add “Pigeon” there first"),
                        words -> assertThat(words).contains("add “Cars” there first"),
                        words -> assertThat(words).contains("“words” is empty"),
                        words -> assertThat(words).contains("not as many cells"),
                        words -> assertThat(words).contains("longer than 5,000"),
                        words -> assertThat(words).contains("cannot be recorded"));
        assertThat(looked.fresh()).hasSize(1);
    }

    @Test
    void oneMistakeStopsTheWholeFile() {
        assertThatThrownBy(() -> load("01/05/2024,Survey,Good,,,\n01/05/2024,Pigeon,Good,,,\n"))
                .hasMessageContaining("Nothing was loaded: put right the rows that are named");
        assertThat(responses.count(consultation)).isZero();
    }

    @Test
    void whatIsThereAlreadyIsToldAndLeftOut() {
        load("01/05/2024,Survey,More lights,,Jo Smith,jo@example.org\n");

        var looked = load(
                """
                01/05/2024,Survey,More lights,,J. Smith,JO@example.org
                01/05/2024,Survey,More lights,,Al Jones,al@example.org
                01/05/2024,Survey,More lights,,Al Jones,al@example.org
                """);

        assertThat(looked.duplicates())
                .containsExactly(new RowNote(2, "is on record already"), new RowNote(4, "says the same as row 3"));
        assertThat(responses.count(consultation)).isEqualTo(2);
        assertThatThrownBy(() -> load("01/05/2024,Survey,More lights,,Jo Smith,jo@example.org\n"))
                .hasMessageContaining("every row of the file is on record already");
    }

    @Test
    void nobodyButTheLeadOfficerLooksThroughAFile() {
        assertThatThrownBy(() -> Acting.as(
                        CaseWalk.as("leader"),
                        () -> imports.preview(consultation, HEADING + "01/05/2024,Survey,Good,,,")))
                .hasMessageContaining("Only the lead officer");
    }

    private Preview preview(String rows) {
        return Acting.as(CaseWalk.as(ConsultationDays.OFFICER), () -> imports.preview(consultation, HEADING + rows));
    }

    private Preview load(String rows) {
        return Acting.as(CaseWalk.as(ConsultationDays.OFFICER), () -> imports.load(consultation, HEADING + rows));
    }
}
