package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The vectors of RFC 8785: section 3.2.2 for values, 3.2.3 for the order of names, appendix B for numbers. */
class CanonicalJsonTest {

    @Test
    void valuesAreWrittenAsInSection322() {
        var canonical = CanonicalJson.of(
                """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """);

        assertThat(canonical)
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void namesAreOrderedByTheirUtf16UnitsAsInSection323() {
        var canonical = CanonicalJson.of(
                """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small"}
                """);

        assertThat(canonical)
                .containsSubsequence("Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew")
                .startsWith("{\"\\r\":\"Carriage Return\",\"1\":\"One\"");
    }

    @Test
    void equalContentHasEqualBytesWhateverTheOrderItCameIn() {
        assertThat(CanonicalJson.of("{\"b\":1,\"a\":{\"d\":1.0,\"c\":[]}}"))
                .isEqualTo(CanonicalJson.of("{ \"a\": {\"c\": [], \"d\": 1}, \"b\": 1 }"))
                .isEqualTo("{\"a\":{\"c\":[],\"d\":1},\"b\":1}");
    }
}
