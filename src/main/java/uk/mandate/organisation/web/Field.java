package uk.mandate.organisation.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One question of a form.
 *
 * @param hint one sentence below the question, or empty
 * @param options for a choice: all of them; for a text: suggestions
 */
public record Field(Kind kind, String name, String label, String hint, List<Option> options) {
    private static final int MOST = 5000;
    private static final int MOST_ON_PAGES = 20_000;

    public static Field text(String name, String label, String hint) {
        return new Field(Kind.TEXT, name, label, hint, List.of());
    }

    /** A text of several lines. */
    public static Field longText(String name, String label, String hint) {
        return new Field(Kind.LONG_TEXT, name, label, hint, List.of());
    }

    /** A text of several pages. */
    public static Field pages(String name, String label, String hint) {
        return new Field(Kind.PAGES, name, label, hint, List.of());
    }

    /** A text with suggestions, which the browser offers while typing. */
    public static Field suggested(String name, String label, String hint, List<Option> suggestions) {
        return new Field(Kind.TEXT, name, label, hint, suggestions);
    }

    /** One of few. */
    public static <T extends Enum<T>> Field choice(String name, String label, T[] values, Function<T, String> title) {
        var options = Arrays.stream(values)
                .map(value -> new Option(value.name(), title.apply(value)))
                .toList();
        return new Field(Kind.CHOICE, name, label, "", options);
    }

    /** One of few that are on record. */
    public static Field choice(String name, String label, String hint, List<Option> options) {
        return new Field(Kind.CHOICE, name, label, hint, options);
    }

    public static Field date(String name, String label, String hint) {
        return new Field(Kind.DATE, name, label, hint, List.of());
    }

    /** A date that is mostly today's, and therefore filled in. */
    public static Field today(String name, String label, String hint) {
        return new Field(Kind.TODAY, name, label, hint, List.of());
    }

    public static Field reason() {
        return longText("reason", "Reason", "Who decided it and where it is written. Kept with the entry.");
    }

    public boolean isText() {
        return kind == Kind.TEXT || isLong();
    }

    public boolean isLong() {
        return kind == Kind.LONG_TEXT || kind == Kind.PAGES;
    }

    /** How many characters a long text may have. */
    public int longest() {
        return kind == Kind.PAGES ? MOST_ON_PAGES : MOST;
    }

    /** How many lines of a long text are seen at once. */
    public int rows() {
        return kind == Kind.PAGES ? 16 : 4;
    }

    public boolean isDate() {
        return kind == Kind.DATE || isUsuallyToday();
    }

    boolean isUsuallyToday() {
        return kind == Kind.TODAY;
    }

    /** The element to which a problem in the summary leads. */
    public String anchor() {
        return switch (kind) {
            case TEXT, LONG_TEXT, PAGES -> name;
            case DATE, TODAY -> name + "-day";
            case CHOICE -> name + "-" + options.get(0).value();
        };
    }

    /** How a question is asked. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        PAGES,
        CHOICE,
        DATE,
        TODAY
    }

    /** One possible answer, as it is sent and as it is read. */
    public record Option(String value, String text) {}
}
