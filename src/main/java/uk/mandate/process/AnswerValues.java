package uk.mandate.process;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer's values as text: enums in kebab-case, dates as ISO dates. */
final class AnswerValues {
    private AnswerValues() {}

    static @Nullable Object of(RecordComponent component, Record answer) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(answer);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String written(Object value) {
        return value instanceof Enum<?> choice ? kebab(choice) : value.toString();
    }

    /** {@code NOT_HELD} as {@code not-held}. */
    static String kebab(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
