package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;
import uk.mandate.accountability.Refusal;

/** Every field of every form, left out or filled in wrongly, is refused by the words that stand beside it on the screen. */
class FormLabelsTest {
    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final AnswerBinder binder = new AnswerBinder(VALIDATOR, new FormLabels(RESOURCES, JSON));

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void aMissingFieldIsCalledByItsLabel(String form, Class<? extends Record> answer, String key, String label) {
        var others = everyFieldOf(answer);
        others.remove(key);

        assertThat(refusal(others, answer, form)).startsWith("“" + label + "” is missing");
    }

    static Stream<Arguments> aMissingFieldIsCalledByItsLabel() throws IOException {
        return fields(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void aFieldOfAnotherShapeIsCalledByItsLabel(String form, Class<? extends Record> answer, String key, String label) {
        var spoiled = everyFieldOf(answer);
        spoiled.put(key, true);

        assertThat(refusal(spoiled, answer, form)).startsWith("“" + label + "” must be");
    }

    static Stream<Arguments> aFieldOfAnotherShapeIsCalledByItsLabel() throws IOException {
        return fields(component -> true);
    }

    private String refusal(Map<String, @Nullable Object> submitted, Class<? extends Record> answer, String form) {
        var refused = catchThrowableOfType(Refusal.class, () -> binder.bind(submitted, answer, form));
        assertThat(refused).isNotNull();
        return refused.sentence();
    }

    /** Whatever is right as a value of its type; nothing beyond it is judged here. */
    private static Map<String, @Nullable Object> everyFieldOf(Class<? extends Record> answer) {
        var values = new HashMap<String, @Nullable Object>();
        Arrays.stream(answer.getRecordComponents())
                .forEach(component -> values.put(component.getName(), value(component)));
        return values;
    }

    private static Object value(RecordComponent component) {
        var type = component.getType();
        if (type.isEnum()) {
            return AnswerValues.kebab((Enum<?>) type.getEnumConstants()[0]);
        }
        return type.equals(String.class) ? "19:00" : "2025-02-26";
    }

    private static Stream<Arguments> fields(Predicate<RecordComponent> among) throws IOException {
        return Arrays.stream(RESOURCES.getResources("classpath*:/forms/**/*.form"))
                .map(FormLabelsTest::form)
                .flatMap(form -> fieldsOf(form, among));
    }

    private static Stream<Arguments> fieldsOf(JsonNode form, Predicate<RecordComponent> among) {
        var id = form.path("id").asText();
        var answer = answerTo(id);
        return form.findParents("key").stream()
                .filter(field -> Arrays.stream(answer.getRecordComponents())
                        .filter(among)
                        .anyMatch(component ->
                                component.getName().equals(field.path("key").asText())))
                .map(field -> Arguments.of(id, answer, field.path("key").asText(), onScreen(field)));
    }

    /** What form-js draws beside the field. */
    private static String onScreen(JsonNode field) {
        return field.path(field.path("type").asText().equals("datetime") ? "dateLabel" : "label")
                .asText();
    }

    private static JsonNode form(Resource file) {
        try {
            return JSON.readTree(file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<? extends Record> answerTo(String form) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(
                Pattern.compile("(?i)uk\\.mandate\\..*\\.workflow\\." + form.replace("-", "") + "Answer")));
        return scanner.findCandidateComponents("uk.mandate").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), FormLabelsTest.class.getClassLoader()))
                .findFirst()
                .orElseThrow()
                .asSubclass(Record.class);
    }
}
