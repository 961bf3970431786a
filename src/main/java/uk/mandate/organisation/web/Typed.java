package uk.mandate.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.TypedDates;
import uk.mandate.organisation.standing.DatedChange;

/**
 * What a person typed into a form, and what is wrong with it. Each question is read into a supplier: it has a value once
 * {@link #isComplete()} says so.
 */
public final class Typed {
    private static final String WHOLE_FORM = "";

    private final Map<String, String> values;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public Typed(Map<String, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    static Typed in(HttpServletRequest request) {
        var values = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
        return new Typed(values);
    }

    static Typed proposing(List<String> dates, LocalDate day, Map<String, String> standing) {
        var values = new LinkedHashMap<String, String>();
        dates.forEach(date -> values.putAll(date(date, day)));
        values.putAll(standing);
        return new Typed(values);
    }

    /** A day as its three parts are typed. */
    public static Map<String, String> date(String name, LocalDate day) {
        return Map.of(
                name + "-day", String.valueOf(day.getDayOfMonth()),
                name + "-month", String.valueOf(day.getMonthValue()),
                name + "-year", String.valueOf(day.getYear()));
    }

    /** As it was typed, for showing it again. */
    public String raw(String name) {
        return values.getOrDefault(name, "");
    }

    public Map<String, String> problems() {
        return problems;
    }

    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    public boolean isComplete() {
        return problems.isEmpty();
    }

    /** Why a complete form was not taken: it belongs to no question of it. */
    void refuse(String sentence) {
        problem(WHOLE_FORM, sentence);
    }

    public String refusal() {
        return problem(WHOLE_FORM);
    }

    void problem(String name, String sentence) {
        problems.putIfAbsent(name, sentence);
    }

    public Supplier<String> text(String name, String sentence) {
        return read(name, sentence, Function.identity());
    }

    /** A text that may be left empty. */
    public Supplier<Optional<String>> optionalText(String name) {
        return TypedText.isBlank(raw(name)) ? Optional::empty : read(name, "", Optional::of);
    }

    /** A text that the reader may refuse, such as an id or one of a few constants. */
    public <T> Supplier<T> read(String name, String sentence, Function<String, T> reader) {
        var typed = raw(name).strip();
        if (TypedText.isUnrecordable(typed)) {
            return missing(name, "This " + TypedText.CANNOT_BE_RECORDED);
        }
        try {
            if (!TypedText.isBlank(typed)) {
                var value = reader.apply(typed);
                return () -> value;
            }
        } catch (IllegalArgumentException unfit) {
            // Told below, like a missing answer: the sentence says what is expected.
        }
        return missing(name, sentence);
    }

    public Supplier<PersonId> person() {
        return read("person", "Give the user name of a person on record.", PersonId::new);
    }

    public <E extends Enum<E>> Supplier<E> choice(String name, Class<E> type, String sentence) {
        return read(name, sentence, value -> Enum.valueOf(type, value));
    }

    /** The day on which the change takes effect, and why. */
    public Supplier<DatedChange> change(String date) {
        var day = date(date);
        var reason = reason();
        return () -> new DatedChange(
                day.get().orElseThrow(() -> new IllegalStateException("The day is missing.")), reason.get());
    }

    /** Why, where a change has no day of its own. */
    public Supplier<String> reason() {
        return text("reason", "Give the reason for this change.");
    }

    /** A day that must be there. */
    public Supplier<Optional<LocalDate>> date(String name) {
        var day = optionalDate(name);
        if (isBlank(name)) {
            problem(name, "Give the day, month and year, such as 26 2 2025.");
        }
        return day;
    }

    /** A day that may be left empty. */
    public Supplier<Optional<LocalDate>> optionalDate(String name) {
        if (isBlank(name)) {
            return Optional::empty;
        }
        var day = parse(raw(name + "-day"), raw(name + "-month"), raw(name + "-year"));
        if (day == null) {
            return missing(
                    name,
                    "This is not a day of the calendar. Give day, month and " + TypedDates.YEARS
                            + ", such as 26 2 2025.");
        }
        return () -> Optional.of(day);
    }

    private boolean isBlank(String name) {
        return TypedText.isBlank(raw(name + "-day") + raw(name + "-month") + raw(name + "-year"));
    }

    private static @Nullable LocalDate parse(String day, String month, String year) {
        return TypedDates.read(day, month, year).orElse(null);
    }

    private <T> Supplier<T> missing(String name, String sentence) {
        problem(name, sentence);
        return () -> {
            throw new IllegalStateException("The form is not complete.");
        };
    }
}
