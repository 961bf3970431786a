package uk.mandate.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.TypedDates;

/** Reads one field of an answer as the type of its record component; what does not fit is refused, never guessed. */
final class FieldReader {
    /** Longer than anything that a form asks for; a task's own limit may be shorter. */
    private static final int LONGEST_TEXT = 5_000;

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            String.class, new Kind("text", FieldReader::text),
            LocalDate.class, new Kind(TypedDates.WANTED, FieldReader::date),
            Boolean.class, new Kind("yes or no", raw -> of(Boolean.class, raw)),
            boolean.class, new Kind("yes or no", raw -> of(Boolean.class, raw)),
            Integer.class, new Kind("a whole number", FieldReader::wholeNumber),
            int.class, new Kind("a whole number", FieldReader::wholeNumber),
            BigDecimal.class, new Kind("a number", FieldReader::number));

    private FieldReader() {}

    static Object read(Object raw, Class<?> type, String label) {
        if (raw instanceof String text) {
            refuseUnstorable(text, label);
        }
        var kind = type.isEnum() ? choiceOf(type) : KINDS.get(type);
        if (kind == null) {
            throw new IllegalStateException("An answer cannot hold a " + type.getSimpleName() + ".");
        }
        return kind.read.apply(raw).orElseThrow(() -> new Refusal("“" + label + "” must be " + kind.words + "."));
    }

    private static void refuseUnstorable(String text, String label) {
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal("“" + label + "” is too long: shorten it to at most 5,000 characters.");
        }
        TypedText.requireRecordable(label, text);
    }

    private static Kind choiceOf(Class<?> type) {
        return new Kind("one of the choices offered", raw -> Arrays.stream(type.getEnumConstants())
                .filter(choice -> AnswerValues.kebab((Enum<?>) choice).equals(raw))
                .findFirst());
    }

    private static Optional<?> text(Object raw) {
        return of(String.class, raw).map(String::strip);
    }

    private static Optional<?> date(Object raw) {
        return of(String.class, raw).flatMap(TypedDates::read);
    }

    private static Optional<?> wholeNumber(Object raw) {
        return raw instanceof Long number && number == number.intValue()
                ? Optional.of(number.intValue())
                : of(Integer.class, raw);
    }

    private static Optional<?> number(Object raw) {
        return of(Number.class, raw).map(number -> new BigDecimal(number.toString()));
    }

    private static <T> Optional<T> of(Class<T> type, Object raw) {
        return type.isInstance(raw) ? Optional.of(type.cast(raw)) : Optional.empty();
    }

    private record Kind(String words, Function<Object, Optional<?>> read) {}
}
