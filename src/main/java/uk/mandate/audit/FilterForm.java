package uk.mandate.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import uk.mandate.calendar.TypedDates;

/**
 * The filter as somebody typed it, kept as it is; what cannot be read is said and left out. A page's form sends days in three
 * parts, a program and a link in one.
 */
record FilterForm(
        @Nullable String kind,
        @Nullable String from,
        @BindParam("from-day") @Nullable String fromDay,
        @BindParam("from-month") @Nullable String fromMonth,
        @BindParam("from-year") @Nullable String fromYear,
        @Nullable String until,
        @BindParam("until-day") @Nullable String untilDay,
        @BindParam("until-month") @Nullable String untilMonth,
        @BindParam("until-year") @Nullable String untilYear,
        @Nullable String order,
        @Nullable String page) {

    EntryFilter filter(@Nullable String caseReference) {
        return new EntryFilter(
                caseReference,
                Arrays.stream(EntryKind.values())
                        .filter(candidate -> candidate.id().equals(kind))
                        .findFirst()
                        .orElse(null),
                first().date().orElse(null),
                last().date().orElse(null),
                isOldestFirst(),
                page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
    }

    /** The first day, as it was typed. */
    public TypedDay first() {
        return TypedDay.of(from, fromDay, fromMonth, fromYear);
    }

    /** The last day, as it was typed. */
    public TypedDay last() {
        return TypedDay.of(until, untilDay, untilMonth, untilYear);
    }

    public boolean isOldestFirst() {
        return "oldest".equals(order);
    }

    List<String> problems() {
        var problems = new ArrayList<String>();
        if (first().isUnreadable()) {
            problems.add("Enter the first day as " + TypedDates.WANTED + ".");
        }
        if (last().isUnreadable()) {
            problems.add("Enter the last day as " + TypedDates.WANTED + ".");
        }
        if (endsBeforeItBegins()) {
            problems.add("Enter a last day that is not before the first day.");
        }
        return problems;
    }

    private boolean endsBeforeItBegins() {
        return first().date()
                .flatMap(from -> last().date().filter(until -> until.isBefore(from)))
                .isPresent();
    }
}
