package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/strategies/CSS-2025-2028?tab=1#x", "/camunda/app/tasklist/default/#/?task=a-b&x=%2F"})
    void ourOwnPlacesAreKept(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "strategies",
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "https://evil.example",
                "/a\r\nSet-Cookie: x",
                "/\t/evil.example",
                " //evil.example",
                "javascript:alert(1)",
                "/sign-out",
                "/a b",
                "/\u00a0/evil"
            })
    void otherPlacesAreNot(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo("/");
    }
}
