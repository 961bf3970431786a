package uk.mandate.strategy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.TypedDates;

/** Collects what is wrong with a file, and reads its values on the way. */
final class FileErrors {
    private final List<String> errors = new ArrayList<>();

    void add(String sentence) {
        errors.add(sentence);
    }

    void addAll(List<String> sentences) {
        errors.addAll(sentences);
    }

    void unless(boolean right, String sentence) {
        if (!right) {
            add(sentence);
        }
    }

    void required(String name, @Nullable String value) {
        unless(!TypedText.isBlank(value), "“" + name + "” is missing.");
    }

    /** Each entry once; empty ones are told elsewhere. */
    void once(String name, List<String> entries) {
        var named = new HashSet<String>();
        entries.stream()
                .filter(entry -> !TypedText.isBlank(entry))
                .map(String::strip)
                .filter(entry -> !named.add(entry))
                .distinct()
                .forEach(entry -> add("“" + name + "” names “" + entry + "” twice: take one out."));
    }

    /** The date; {@code null} and an error where there is none or it is not one. */
    @Nullable
    LocalDate date(String name, @Nullable String value) {
        required(name, value);
        return value == null || TypedText.isBlank(value)
                ? null
                : read(name, value, FileErrors::parse, TypedDates.WANTED);
    }

    private static LocalDate parse(String iso) {
        return TypedDates.read(iso).orElseThrow(IllegalArgumentException::new);
    }

    /** The value as its type reads it; {@code null} and an error where it cannot. */
    <T> @Nullable T read(String name, @Nullable String value, Function<String, T> reader, String wanted) {
        if (value == null) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException other) {
            add("“" + name + "” is “" + value + "”, and should be " + wanted + ".");
            return null;
        }
    }

    List<String> all() {
        return List.copyOf(errors);
    }
}
