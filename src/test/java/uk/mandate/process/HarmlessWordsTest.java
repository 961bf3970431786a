package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            textBlock =
                    """
            Community Safety Strategy 2025-2028 | Community Safety Strategy 2025-2028
            Safer & stronger: "ours" | Safer & stronger: "ours"
            /strategies/CSS-2025-2028 | /strategies/CSS-2025-2028
            <img src=x onerror=alert(1)> | ‹img src=x onerror=alert(1)›
            [here](https://elsewhere.example) | (here)(https:∕∕elsewhere.example)
            ![x](x) | !(x)(x)
            {{constructor}} | ((constructor))
            `code` | 'code'
            HTTPS://a.example, WWW.a.example or me@a.example | HTTPS:∕∕a.example, WWW․a.example or me＠a.example
            *now* __really__ ~~never~~ | ∗now∗ ˍˍreallyˍˍ ∼∼never∼∼
            """)
    void couldNotBecomeMarkup(String words, String shown) {
        assertThat(HarmlessWords.of(words)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'one\ntwo', 'one two'", "'one\r\n\t# two', 'one # two'", "'one\u2028two', 'one two'"})
    void stayOnOneLineSoThatNoneBecomesAHeading(String words, String shown) {
        assertThat(HarmlessWords.of(words)).isEqualTo(shown);
    }
}
