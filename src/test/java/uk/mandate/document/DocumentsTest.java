package uk.mandate.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.testing.MandateTest;

@MandateTest
class DocumentsTest {
    private static final byte[] PDF = "%PDF-1.7\n% a report\n%%EOF\n".getBytes(UTF_8);

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LedgerEntries ledger;

    private final String caseReference = "TEST-" + UUID.randomUUID();

    @Test
    void whatIsStoredComesBackByteForByte() {
        var large = Arrays.copyOf(PDF, 700_000);
        large[699_999] = 7;
        var stored = asOfficer(() -> documents.store(report("Cabinet report"), "report.pdf", bytes(large)));
        assertThat(stored.size()).isEqualTo(700_000);
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(read(stored.id())).isEqualTo(large);
    }

    @Test
    void theHashIsTheOneThatSha256sumGives() {
        var stored = asOfficer(() -> documents.store(report("Note"), "note.txt", bytes("abc".getBytes(UTF_8))));
        assertThat(stored.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aSecondUploadIsANewVersionAndTheFirstStays() {
        var first = asOfficer(() -> documents.store(report("Report"), "report.pdf", bytes(PDF)));
        var second = asOfficer(() ->
                documents.storeVersion(caseReference, first.document(), "report-2.pdf", bytes(Arrays.copyOf(PDF, 99))));
        assertThat(second.number()).isEqualTo(2);
        assertThat(read(first.id())).isEqualTo(PDF);
        assertThat(documents.ofCase(caseReference)).extracting("number").containsExactly(2);
    }

    @Test
    void aProgramThatCallsItselfAReportIsRefusedAndLeavesNothing() {
        var program = new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0};
        assertRefused("is not a kind of file", () -> documents.store(report("Report"), "report.pdf", bytes(program)));
        assertThat(documents.ofCase(caseReference)).isEmpty();
    }

    @Test
    void anArchiveThatCallsItselfAWordFileIsRefused() throws IOException {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("run.exe"));
            zip.write(1);
        }
        assertRefused(
                "is not a kind of file",
                () -> documents.store(report("Report"), "report.docx", bytes(archive.toByteArray())));
    }

    @Test
    void moreThanTwentyFiveMegabytesAreRefusedAndLeaveNothing() {
        var large = new SequenceInputStream(bytes(PDF), bytes(new byte[26 * 1024 * 1024]));
        assertRefused("larger than 25 MB", () -> documents.store(report("Report"), "report.pdf", large));
        assertThat(documents.ofCase(caseReference)).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("empty", () -> documents.store(report("Report"), "report.txt", bytes(new byte[0])));
    }

    @Test
    void aFileNeedsANameThatSomebodySees() {
        assertRefused("no usable name", () -> documents.store(report("Report"), "\u200B\u3164", bytes(PDF)));
    }

    @Test
    void exemptNamesItsParagraphAndThePublicInterest() {
        assertRefused("Name the paragraph", () -> store(Access.EXEMPT, "8", "because"));
        assertRefused("public interest", () -> store(Access.EXEMPT, "3", " "));
        assertRefused("duty to keep", () -> store(Access.CONFIDENTIAL, null, null));
        assertRefused("no ground", () -> store(Access.PUBLIC, "3", null));
    }

    @Test
    void anExemptDocumentIsReadByGovernanceAndWhoStoredItAndNobodyElse() {
        var exempt = asOfficer(() -> store(Access.EXEMPT, "3", "Contract prices"));
        assertThat(as("democratic.services", () -> documents.readable(exempt.id()))
                        .number())
                .isEqualTo(1);
        assertThat(as("auditor", () -> documents.readable(exempt.id())).number())
                .isEqualTo(1);
        assertThatThrownBy(() -> as("police.officer", () -> documents.readable(exempt.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("your office may not read it");
        assertThat(as("police.officer", () -> documents.ofCase(caseReference))).isEmpty();
    }

    @Test
    void theGroundOfPrivacyGoesWithEveryVersionAndIntoTheLedger() {
        var exempt = asOfficer(() -> store(Access.EXEMPT, "3", "Contract prices"));
        var next = asOfficer(() -> documents.storeVersion(caseReference, exempt.document(), "prices.pdf", bytes(PDF)));
        var confidential = asOfficer(() -> store(Access.CONFIDENTIAL, "Terms of the Home Office", null));

        for (var version : List.of(exempt, next, documents.version(next.id()).orElseThrow())) {
            assertThat(version.ground()).isEqualTo("3");
            assertThat(version.publicInterest()).isEqualTo("Contract prices");
        }
        assertThat(confidential.ground()).isEqualTo("Terms of the Home Office");
        var entries = ledger.of(caseReference);
        assertThat(entries).hasSize(3);
        assertThat(entries.get(1).at("/changes/paragraph/after").asText()).isEqualTo("3");
        assertThat(entries.get(1).at("/changes/publicInterest/after").has("sha256"))
                .isTrue();
        assertThat(entries.get(2).at("/changes/source/after").has("sha256")).isTrue();
        assertThat(outside("publicInterest")).containsExactly("Contract prices", "Contract prices");
        assertThat(outside("source")).containsExactly("Terms of the Home Office");
    }

    private List<String> outside(String field) {
        return jdbc.sql("select value from ledger_texts t join ledger_entries e on e.entry_id = t.entry_id"
                        + " where e.case_reference = ? and t.field like ?")
                .params(caseReference, "%" + field + "%")
                .query(String.class)
                .list();
    }

    @Test
    void aDocumentBelongsToACaseThatExists() {
        assertRefused(
                "no case with this reference",
                () -> documents.store(
                        new NewDocument("CSS-1066-1069", Kind.REPORT, "Report", Access.PUBLIC, null, null),
                        "report.pdf",
                        bytes(PDF)));
    }

    @Test
    void aNextVersionGoesToADocumentOfTheCaseThatThePersonMaySeeAndNothingElseIsTold() {
        var exempt = as("democratic.services", () -> store(Access.EXEMPT, "3", "Contract prices"));
        var ours = asOfficer(() -> documents.store(report("Report"), "report.pdf", bytes(PDF)));

        var told = Stream.of(
                        refusal(caseReference, UUID.randomUUID()),
                        refusal("TEST-" + UUID.randomUUID(), ours.document()),
                        refusal(caseReference, exempt.document()))
                .distinct();

        assertThat(told)
                .containsExactly(
                        "This case has no such document to add a version to: choose one from the list, or add a"
                                + " new document.");
        assertThat(as("democratic.services", () -> documents.ofCase(caseReference)))
                .extracting("number")
                .containsOnly(1);
    }

    private String refusal(String reference, UUID document) {
        return catchThrowableOfType(
                        Refusal.class,
                        () -> asOfficer(() -> documents.storeVersion(reference, document, "report.pdf", bytes(PDF))))
                .sentence();
    }

    @Test
    void aStoredDocumentIsNeverOverwritten() {
        var stored = asOfficer(() -> documents.store(report("Report"), "report.pdf", bytes(PDF)));
        assertThatThrownBy(() -> jdbc.sql("update document_chunks set bytes = '' where version = ?")
                        .param(stored.id())
                        .update())
                .rootCause()
                .hasMessageMatching("(?s).*(never changed|permission denied).*");
    }

    private Documents.Version store(Access access, @Nullable String ground, @Nullable String publicInterest) {
        return documents.store(
                new NewDocument(caseReference, Kind.REPORT, "Prices", access, ground, publicInterest),
                "prices.pdf",
                bytes(PDF));
    }

    private NewDocument report(String title) {
        return new NewDocument(caseReference, Kind.REPORT, title, Access.PUBLIC, null, null);
    }

    private byte[] read(UUID version) {
        var destination = new ByteArrayOutputStream();
        asOfficer(() -> {
            documents.write(version, destination);
            return true;
        });
        return destination.toByteArray();
    }

    private void assertRefused(String words, Supplier<?> act) {
        assertThatThrownBy(() -> asOfficer(act)).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    private static <T> T asOfficer(Supplier<T> work) {
        return as("lead.officer", work);
    }

    private static <T> T as(String person, Supplier<T> work) {
        return Acting.as(ActingPerson.at(Door.PAGE, new PersonId(person)), work);
    }

    private static InputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
