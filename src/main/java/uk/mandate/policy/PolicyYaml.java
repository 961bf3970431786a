package uk.mandate.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the policy's file is bound, and its mistakes in words that the person who wrote the file understands. */
final class PolicyYaml {
    private static final Map<Class<?>, String> WANTED = Map.of(
            Integer.class, "a whole number",
            Boolean.class, "true or false",
            boolean.class, "true or false",
            String.class, "text",
            LocalDate.class, "a date such as \"2025-02-26\"",
            LocalTime.class, "a time such as \"17:00\"");

    private PolicyYaml() {}

    static ObjectMapper mapper() {
        var factory = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return YAMLMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    /** Where a file could not even be read. */
    static String place(JsonProcessingException unreadable) {
        var line = unreadable.getLocation() == null
                ? ""
                : "line " + unreadable.getLocation().getLineNr() + " ";
        return Optional.ofNullable(unreadable.getOriginalMessage())
                .filter(message -> message.startsWith("Duplicate field"))
                .map(duplicate -> line + "repeats the key " + duplicate.replaceAll("[^']*'([^']*)'.*", "$1"))
                .orElse(line + "is not readable as YAML");
    }

    static PolicyProblem problem(JsonProcessingException unbindable) {
        if (unbindable instanceof UnrecognizedPropertyException unknown) {
            return new PolicyProblem(key(unknown), "is not a key of a policy; known there: " + known(unknown));
        }
        if (unbindable instanceof MismatchedInputException mismatch) {
            return new PolicyProblem(key(mismatch), reason(mismatch));
        }
        return new PolicyProblem("the file", "does not have the shape of a policy");
    }

    private static String reason(MismatchedInputException mismatch) {
        var target = mismatch.getTargetType();
        var found = mismatch instanceof InvalidFormatException bad ? "is \"" + bad.getValue() + "\", which is " : "";
        if (target == Governance.class) {
            return found + (found.isEmpty() ? "must be " : "not ") + kebab(Governance.LEADER_AND_CABINET.name())
                    + ", the only form of governance that Mandate serves";
        }
        if (target != null && target.isEnum()) {
            return (found.isEmpty() ? "is " : found) + "not one of " + constants(target);
        }
        return found + (found.isEmpty() ? "must be " : "not ") + wanted(target);
    }

    private static String wanted(@Nullable Class<?> target) {
        if (target != null && Collection.class.isAssignableFrom(target)) {
            return "a list in square brackets";
        }
        return target == null ? "something else" : WANTED.getOrDefault(target, "a group of keys");
    }

    private static String constants(Class<?> target) {
        return Stream.of(target.getEnumConstants())
                .map(constant -> kebab(constant.toString()))
                .collect(Collectors.joining(", "));
    }

    /** {@code NOT_YET_A_MEMBER} as the file writes it. */
    static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String key(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }
}
