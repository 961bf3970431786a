package uk.mandate.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.testing.MandateTest;

/** That a file's name makes nothing of it that its content is not. */
@MandateTest
class ContentCheckTest {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    @Autowired
    Documents documents;

    private final String caseReference = "TEST-" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "png", "jpg", "odt", "docx", "txt", "csv", "msg", "eml"})
    void bytesThatAreNothingAreRefusedUnderEveryName(String ending) {
        assertRefused("report." + ending, InventedFiles.noise(), "(application/octet-stream)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"odt", "ods", "docx", "xlsx", "pptx"})
    void anArchiveIsRefusedUnderEveryName(String ending) {
        assertRefused("report." + ending, InventedFiles.archive(), "(application/zip)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation"})
    void anOfficeFileIsWhatItsListOfPartsNames(String kind) {
        assertThat(typeOf("report", InventedFiles.officeFile(OFFICE + kind + ".main+xml")))
                .isEqualTo(OFFICE + kind);
    }

    @Test
    void aFileWithMacrosIsNoWordFileWhateverItsName() {
        assertRefused(
                "report.docx",
                InventedFiles.officeFile("application/vnd.ms-word.document.macroEnabled.main+xml"),
                "(application/vnd.ms-word.document.macroenabled.12)");
    }

    @Test
    void aListOfPartsWithoutTheMainPartIsNoOfficeFile() {
        assertRefused(
                "report.docx",
                InventedFiles.officeFileWithoutMainPart(OFFICE + "wordprocessingml.document.main+xml"),
                "(application/zip)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "spreadsheet"})
    void anOpenDocumentFileIsWhatItBeginsWith(String kind) {
        assertThat(typeOf("report", InventedFiles.openDocument(OPEN + kind))).isEqualTo(OPEN + kind);
    }

    @Test
    void anOpenDocumentFileBeginsWithItsTypeAndDoesNotPackIt() {
        assertRefused("a.odt", InventedFiles.openDocumentWithPackedType(OPEN + "text"), "(application/zip)");
        assertRefused("a.odt", InventedFiles.openDocumentWithLateType(OPEN + "text"), "(application/zip)");
        assertRefused("a.odt", InventedFiles.openDocument("application/epub+zip"), "(application/zip)");
    }

    @Test
    void halfAnArchiveIsNoFileOfAnyKind() {
        var whole = InventedFiles.openDocument(OPEN + "text");
        assertRefused("a.odt", Arrays.copyOf(whole, whole.length / 2), "(application/octet-stream)");
    }

    @Test
    void aMessageIsWhatHasAMessagesStreams() {
        assertThat(typeOf("letter", InventedFiles.compoundFile("__properties_version1.0")))
                .isEqualTo("application/vnd.ms-outlook");
        assertRefused("letter.msg", InventedFiles.compoundFile("WordDocument"), "(application/msword)");
        assertRefused("letter.msg", InventedFiles.compoundFile("Anything"), "(application/x-tika-msoffice)");
    }

    @ParameterizedTest
    @CsvSource({"note.txt, text/plain", "table.csv, text/csv", "note.pdf, text/plain"})
    void aNameChoosesAmongTheKindsOfText(String name, String type) {
        assertThat(typeOf(name, "name,amount\n€,100\n".getBytes(UTF_8))).isEqualTo(type);
    }

    @Test
    void aLetterByElectronicMailIsKnownByItsHeadOrItsName() {
        assertThat(typeOf("letter", "From: a@b.example\nSubject: Prices\n\nDear all".getBytes(UTF_8)))
                .isEqualTo("message/rfc822");
        assertThat(typeOf("letter.eml", "X-Council: yes\nSubject: Prices\n\nDear all".getBytes(UTF_8)))
                .isEqualTo("message/rfc822");
    }

    @Test
    void textOfAnOlderWindowsIsText() {
        assertThat(typeOf("note.txt", "“£100” – café\f\r\n".repeat(9000).getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0007", "\u001B"})
    void textIsTextToItsEnd(String control) {
        assertRefused("note.txt", ("word ".repeat(40_000) + control).getBytes(UTF_8), "is not plain text throughout");
        assertRefused("a.csv", ("1,2\n".repeat(40_000) + control).getBytes(UTF_8), "is not plain text throughout");
    }

    @Test
    void textInAnotherEncodingIsToldHowToBeSaved() {
        assertRefused("note.txt", "Words.".getBytes(UTF_16), "save it as text in UTF-8");
    }

    @AfterEach
    void whatIsRefusedLeavesNothing() {
        assertThat(documents.ofCase(caseReference))
                .allSatisfy(kept -> assertThat(kept.title()).isEqualTo("kept"));
    }

    private String typeOf(String name, byte[] content) {
        return store("kept", name, content).mediaType();
    }

    private void assertRefused(String name, byte[] content, String words) {
        assertThatThrownBy(() -> store("refused", name, content))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }

    private Documents.Version store(String title, String name, byte[] content) {
        return Acting.as(
                ActingPerson.at(Door.PAGE, new PersonId("lead.officer")),
                () -> documents.store(
                        new NewDocument(caseReference, Kind.REPORT, title, Access.PUBLIC, null, null),
                        name,
                        new ByteArrayInputStream(content)));
    }
}
