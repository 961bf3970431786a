package uk.mandate.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "\u00A0",
                "\u200B",
                "\u2060\u00AD",
                "\uFEFF",
                "\u0301",
                "\u3164",
                "\u2800",
                "\u0007"
            })
    void whatNobodySeesIsBlank(String text) {
        assertThat(TypedText.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "\u200Bé", "—", "😀", "안"})
    void oneVisibleCharacterIsEnough(String text) {
        assertThat(TypedText.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007", "\u001B[1m", "a\u007F", "a\u0085b"})
    void controlCharactersCannotBeRecorded(String text) {
        assertThat(TypedText.isUnrecordable(text)).isTrue();
    }

    @Test
    void halfACharacterCannotBeRecorded() {
        assertThat(TypedText.isUnrecordable("a" + (char) 0xD800)).isTrue();
        assertThat(TypedText.isUnrecordable((char) 0xDC00 + "a")).isTrue();
    }

    @Test
    void tabsLineEndsAndWholeCharactersStand() {
        assertThat(TypedText.isUnrecordable("One\ttwo\r\nthree 😀 \u200D")).isFalse();
    }
}
