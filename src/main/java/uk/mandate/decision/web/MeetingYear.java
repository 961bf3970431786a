package uk.mandate.decision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.Body;
import uk.mandate.decision.Meeting;
import uk.mandate.decision.Spelling;

/**
 * One page of a year's calendar, as it was asked for.
 *
 * @param body the body whose meetings are shown; {@code null} for all
 */
record MeetingYear(int year, @Nullable Body body, List<Meeting> all, int page) {
    private static final int ON_A_PAGE = 25;
    private static final int FIRST = 1990;
    private static final int LAST = 2199;

    /** The year that was asked for, or this one where none was, or none that a calendar has. */
    static int year(@Nullable String typed, int present) {
        if (typed == null || !typed.matches("\\d{4}")) {
            return present;
        }
        var year = Integer.parseInt(typed);
        return year < FIRST || year > LAST ? present : year;
    }

    /** The body that was asked for; {@code null} where none was. */
    static @Nullable Body body(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Spelling.read(Body.class, typed);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** The page that was asked for, or the last where it lies beyond. */
    static MeetingYear of(int year, @Nullable Body body, List<Meeting> all, @Nullable String page) {
        var asked = page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        return new MeetingYear(year, body, all, Math.min(asked, pages(all)));
    }

    private static int pages(List<Meeting> all) {
        return Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public int pages() {
        return pages(all);
    }

    public List<Meeting> meetings() {
        var first = (page - 1) * ON_A_PAGE;
        return all.subList(first, Math.min(first + ON_A_PAGE, all.size()));
    }

    /** The body's id in addresses; empty for all. */
    public String bodyId() {
        return body == null ? "" : body.toString();
    }
}
