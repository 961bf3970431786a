package uk.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine of the templates would pass over without a word. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern ELEMENT = Pattern.compile("<[\\w:]+((?:\\s+[\\w:.-]+(?:=\"[^\"]*\")?)*)\\s*/?>");
    private static final Pattern PROCESSED = Pattern.compile("(?:th|sec):[\\w:.-]+(?==)");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    /** A replaced element is gone before its own conditions are asked: they belong on an element around it. */
    @ParameterizedTest
    @MethodSource("templates")
    void anElementThatIsReplacedHasNoConditionOfItsOwn(Path template) throws IOException {
        assertThat(ELEMENT.matcher(Files.readString(template)).results())
                .isNotEmpty()
                .map(element -> processed(element.group(1)))
                .noneMatch(attributes -> attributes.contains("th:replace") && attributes.size() > 1);
    }

    private static List<String> processed(String attributes) {
        return PROCESSED.matcher(attributes).results().map(MatchResult::group).toList();
    }
}
