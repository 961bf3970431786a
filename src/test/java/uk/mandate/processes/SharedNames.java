package uk.mandate.processes;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mandate.process.ProcessVariable;

/** The names that one {@code *Process} class shares with its model. */
record SharedNames(String key, Set<String> elements, Set<String> variables) {

    /** Reads {@code KEY}, {@code Elements} and {@code Variables} of the class. */
    static SharedNames of(Class<?> names) {
        return new SharedNames(
                texts(names).findFirst().orElseThrow(),
                texts(nested(names, "Elements")).collect(Collectors.toSet()),
                constants(nested(names, "Variables"), ProcessVariable.class)
                        .map(variable -> ((ProcessVariable<?>) variable).name())
                        .collect(Collectors.toSet()));
    }

    private static Class<?> nested(Class<?> names, String simpleName) {
        return Arrays.stream(names.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(simpleName))
                .findFirst()
                .orElseThrow(() -> new AssertionError(names + " has no class " + simpleName));
    }

    private static Stream<String> texts(Class<?> holder) {
        return constants(holder, String.class).map(String.class::cast);
    }

    private static Stream<Object> constants(Class<?> holder, Class<?> type) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(field -> field.getType() == type)
                .map(SharedNames::valueOf);
    }

    private static Object valueOf(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
