package uk.mandate.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.testing.FileForm;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** The upload page, asked for what it must not do. */
@MandateTest
class UploadPageTest {
    @Autowired
    Documents documents;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    private final String reference = "TEST-" + UUID.randomUUID();

    @Test
    void thereIsNoPageForACaseThatDoesNotExist() {
        var officer = SignedIn.as(environment, "democratic.services");

        assertThat(officer.get("/strategies/CSS-1066-1069/documents/new").statusCode())
                .isEqualTo(404);
        assertThat(upload(officer, "CSS-1066-1069", "").body()).contains("There is no case with this reference");
        assertThat(ledger.of("CSS-1066-1069")).isEmpty();
    }

    @Test
    void anAddressThatIsNoIdIsNotThereAndIsNotExplained() {
        var officer = SignedIn.as(environment, "democratic.services");

        var answer = officer.get("/documents/no-id");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Failed to convert", "UUID");
    }

    @ParameterizedTest
    @CsvSource({"next, no-id, New document or new version", "kind, WIBBLE, Kind", "access, WIBBLE, Who may read it"})
    void whatNoListOfThePageHoldsIsASentenceOnThePage(String field, String value, String label) {
        var officer = SignedIn.as(environment, "democratic.services");

        var answer = upload(officer, reference, Map.of(field, value, "title", "Kept title"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(problem(answer)).isEqualTo("“" + label + "” takes one from its list: choose again.");
        assertThat(answer.body()).contains("Kept title");
    }

    @Test
    void whatOnesOfficeMayNotSeeReadsLikeWhatIsNotThere() {
        var exempt = storeExempt();
        var officer = SignedIn.as(environment, "lead.officer");

        var hidden = upload(officer, reference, exempt.document().toString());
        var nowhere = upload(officer, reference, UUID.randomUUID().toString());

        assertThat(problem(hidden)).startsWith("This case has no such document").isEqualTo(problem(nowhere));
        assertThat(hidden.body()).doesNotContain("Private minutes");
        assertThat(ledger.typesOf(reference)).containsExactly("document-stored", "change-refused", "change-refused");
        assertThat(ledger.of(reference))
                .extracting(entry -> entry.at("/who/office").asText())
                .containsExactly("democratic-services", "lead-officer", "lead-officer");
    }

    /** Nobody learns by asking for its bytes either. */
    @Test
    void anExemptDocumentAnswersLikeOneThatIsNotThereAndTheLedgerKnowsBetter() {
        var exempt = storeExempt();
        var stranger = SignedIn.as(environment, "police.officer");
        var position = ledger.position();

        var hidden = stranger.get("/documents/" + exempt.id());
        var nowhere = stranger.get("/documents/" + UUID.randomUUID());

        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(nowhere.statusCode());
        assertThat(hidden.body())
                .contains("There is no such document, or your office may not read it")
                .doesNotContain("Private");
        assertThat(withoutToken(hidden)).isEqualTo(withoutToken(nowhere));
        assertThat(ledger.after(position)).hasSize(2).allSatisfy(entry -> assertThat(
                        entry.at("/who/person").asText())
                .isEqualTo("police.officer"));
        assertThat(ledger.after(position))
                .extracting(entry -> entry.at("/type").asText())
                .containsExactly("access-refused", "request-refused");
        assertThat(SignedIn.as(environment, "auditor")
                        .get("/documents/" + exempt.id())
                        .body())
                .isEqualTo("Private.");
    }

    @Test
    void aTitleThatNobodySeesOrThatCannotBeRecordedIsRefused() {
        assertThatThrownBy(() -> store("\u200B\u00A0"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("title of 1");
        assertThatThrownBy(() -> store("a\0b")).isInstanceOf(Refusal.class).hasMessageContaining("cannot be recorded");
    }

    private Documents.Version storeExempt() {
        return Acting.as(
                ActingPerson.at(Door.PAGE, new PersonId("democratic.services")),
                () -> documents.store(
                        new NewDocument(reference, Kind.MINUTES, "Private minutes", Access.EXEMPT, "3", "Prices"),
                        "minutes.txt",
                        new ByteArrayInputStream("Private.".getBytes(UTF_8))));
    }

    private void store(String title) {
        Acting.as(
                ActingPerson.at(Door.PAGE, new PersonId("democratic.services")),
                () -> documents.store(
                        new NewDocument(reference, Kind.MINUTES, title, Access.PUBLIC, null, null),
                        "minutes.txt",
                        new ByteArrayInputStream("Minutes.".getBytes(UTF_8))));
    }

    private static HttpResponse<String> upload(SignedIn officer, String reference, String next) {
        return upload(officer, reference, Map.of("next", next));
    }

    private static HttpResponse<String> upload(SignedIn officer, String reference, Map<String, String> other) {
        var fields = new TreeMap<>(Map.of("next", "", "kind", "REPORT", "title", "Report", "access", "PUBLIC"));
        fields.putAll(other);
        return FileForm.send(officer, "/strategies/" + reference + "/documents", fields, "report.txt", "A report.");
    }

    private static String withoutToken(HttpResponse<String> page) {
        return page.body().replaceAll("value=\"[^\"]*\"", "");
    }

    private static String problem(HttpResponse<String> page) {
        var problem = Pattern.compile("error-summary__body\"><p>([^<]+)").matcher(page.body());
        assertThat(problem.find()).as(page.body()).isTrue();
        return problem.group(1);
    }
}
