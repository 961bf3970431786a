package uk.mandate.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filter as somebody typed it, kept as it is; what cannot be read is said and left out. */
record FilterForm(
        @Nullable String kind,
        @Nullable String from,
        @Nullable String until,
        @Nullable String order,
        @Nullable String page) {

    EntryFilter filter(@Nullable String caseReference) {
        return new EntryFilter(
                caseReference,
                Arrays.stream(EntryKind.values())
                        .filter(candidate -> candidate.id().equals(kind))
                        .findFirst()
                        .orElse(null),
                date(from),
                date(until),
                isOldestFirst(),
                page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
    }

    public boolean isOldestFirst() {
        return "oldest".equals(order);
    }

    List<String> problems() {
        var problems = new ArrayList<String>();
        if (isUnreadable(from)) {
            problems.add("Enter the first day as a date, such as 26 February 2025 written 2025-02-26.");
        }
        if (isUnreadable(until)) {
            problems.add("Enter the last day as a date, such as 26 February 2025 written 2025-02-26.");
        }
        var first = date(from);
        var last = date(until);
        if (first != null && last != null && last.isBefore(first)) {
            problems.add("Enter a last day that is not before the first day.");
        }
        return problems;
    }

    private static boolean isUnreadable(@Nullable String typed) {
        return typed != null && !typed.isBlank() && date(typed) == null;
    }

    private static @Nullable LocalDate date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
