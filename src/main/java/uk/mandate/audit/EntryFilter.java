package uk.mandate.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.CaseClock;

/**
 * Which entries somebody wants to read.
 *
 * @param caseReference {@code null} for the acts that belong to no case
 * @param kind {@code null} for all kinds
 * @param from the first day on which it happened, in Europe/London
 * @param until the last day on which it happened
 * @param page counted from 1
 */
record EntryFilter(
        @Nullable String caseReference,
        @Nullable EntryKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean oldestFirst,
        int page) {
    static final int PAGE_SIZE = 50;

    EntryFilter onPage(int number) {
        return new EntryFilter(caseReference, kind, from, until, oldestFirst, number);
    }

    String where(List<Object> arguments) {
        var conditions = new ArrayList<String>();
        if (caseReference == null) {
            conditions.add("case_reference is null");
        } else {
            conditions.add("case_reference = ?");
            arguments.add(caseReference);
        }
        if (kind != null) {
            conditions.add("kind = ?");
            arguments.add(kind.id());
        }
        if (from != null) {
            conditions.add("happened_at >= ?");
            arguments.add(startOf(from));
        }
        if (until != null) {
            conditions.add("happened_at < ?");
            arguments.add(startOf(until.plusDays(1)));
        }
        return " where " + String.join(" and ", conditions);
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(CaseClock.LONDON).toOffsetDateTime();
    }
}
