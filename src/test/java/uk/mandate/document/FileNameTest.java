package uk.mandate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mandate.accountability.Refusal;

class FileNameTest {

    @Test
    void thePathAndWhatWindowsForbidsGo() {
        assertThat(FileName.clean("C:\\Users\\me\\report.pdf")).isEqualTo("report.pdf");
        assertThat(FileName.clean("../../a \"good\" <report>.pdf")).isEqualTo("a good report.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "\u200B", "\u00A0\u2060", "???", ".htaccess"})
    void aNameInWhichNobodySeesAnythingIsRefused(String name) {
        assertRefused(name, "The file has no usable name: rename it and choose it again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0.pdf", "a\u0007.pdf", "a\u0085.pdf"})
    void aNameThatCannotBeRecordedIsRefused(String name) {
        assertRefused(name, "“File name” holds a character that cannot be recorded: type the text again.");
    }

    @Test
    void halfACharacterIsRefused() {
        assertRefused(
                "a" + (char) 0xD83D + ".pdf",
                "“File name” holds a character that cannot be recorded: type the text again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report\u202Efdp.exe", "\u2067a.pdf", "a\u200F.pdf", "a\u061C.pdf", "\u202Aa.pdf"})
    void aNameThatReadsInAnotherOrderThanItIsWrittenIsRefused(String name) {
        assertRefused(
                name,
                "The file's name holds an invisible character that turns its reading order: rename it and choose it"
                        + " again.");
    }

    @Test
    void aLongNameKeepsItsEndAndEveryCharacterOfItWhole() {
        var kept = FileName.clean("😀".repeat(200) + ".pdf");

        assertThat(kept).isEqualTo("😀".repeat(146) + ".pdf");
    }

    private static void assertRefused(String name, String sentence) {
        assertThatThrownBy(() -> FileName.clean(name))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }
}
