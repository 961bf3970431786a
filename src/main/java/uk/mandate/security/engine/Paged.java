package uk.mandate.security.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.jspecify.annotations.Nullable;

/** What a database would do for the engine's questions: pages and {@code like}. */
final class Paged {

    private Paged() {}

    /** That part of the results that the question asked for, as the changeable list that callers in the engine expect. */
    static <T> List<T> part(Stream<T> results, ListQueryParameterObject question) {
        if (question.getFirstResult() < 0 || question.getMaxResults() < 0) {
            throw new NotValidException("A page of results begins at 0 or later, and holds 0 or more.");
        }
        return results.skip(question.getFirstResult())
                .limit(question.getMaxResults())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** SQL's {@code like} with {@code %}, whatever the case of the letters. */
    static <T> Predicate<T> like(@Nullable String pattern, Function<T, String> field) {
        if (pattern == null) {
            return anything -> true;
        }
        var words = Pattern.compile(
                Stream.of(pattern.toLowerCase(Locale.ROOT).split("%", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.DOTALL);
        return entry ->
                words.matcher(field.apply(entry).toLowerCase(Locale.ROOT)).matches();
    }
}
