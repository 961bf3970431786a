package uk.mandate.calendar;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A second count, written down day by day and sharing nothing with the first but the holiday file: it must agree for every
 * date of the published years, under every counting that can be written.
 */
class NaiveCountTest {
    private static final LocalDate FROM = LocalDate.of(2019, 3, 1);
    private static final LocalDate TO = LocalDate.of(2028, 11, 1);
    private static final int[] LENGTHS = {1, 2, 5, 10, 21, 28};
    private static final Set<LocalDate> CLOSED = Set.of(LocalDate.of(2024, 12, 27), LocalDate.of(2026, 12, 29));
    private static final Set<LocalDate> HOLIDAYS = holidays();
    private static final Set<LocalDate> MAUNDY_THURSDAYS = dates(
            "2019-04-18",
            "2020-04-09",
            "2021-04-01",
            "2022-04-14",
            "2023-04-06",
            "2024-03-28",
            "2025-04-17",
            "2026-04-02",
            "2027-03-25",
            "2028-04-13");

    private final CouncilCalendar calendar = new CouncilCalendar(BankHolidays.shipped(), CLOSED, LocalTime.of(17, 0));

    @ParameterizedTest
    @MethodSource("countings")
    void everyDateForwardBackwardAndClearAgrees(Counting counting) {
        var days = calendar.days(counting);
        var clear = calendar.clearDays(counting);
        FROM.datesUntil(TO).forEach(date -> {
            agree(date, days.counts(date), counts(date, counting));
            for (var length : LENGTHS) {
                agree(date, days.after(date, length), forward(date, length, counting));
                agree(date, days.before(date, length), backward(date, length, counting));
                agree(date, clear.latestPublication(date, length), latest(date, length, counting));
                agree(date, clear.earliestMeeting(date, length), earliest(date, length, counting));
            }
        });
    }

    /** An assertion object for each of a million comparisons would take longer than the counting. */
    private static void agree(LocalDate date, Object counted, Object naive) {
        if (!counted.equals(naive)) {
            fail("From %s: counted %s, day by day %s", date, counted, naive);
        }
    }

    static Stream<Counting> countings() {
        return Stream.of(Counting.Base.values())
                .flatMap(base -> subsets().stream().map(left -> new Counting(base + " less " + left, base, left)));
    }

    private static List<Set<Counting.AlsoNot>> subsets() {
        var subsets = new ArrayList<Set<Counting.AlsoNot>>();
        subsets.add(Set.of());
        for (var kind : Counting.AlsoNot.values()) {
            for (var smaller : List.copyOf(subsets)) {
                var larger = EnumSet.of(kind);
                larger.addAll(smaller);
                subsets.add(larger);
            }
        }
        return subsets;
    }

    private static LocalDate forward(LocalDate start, int length, Counting counting) {
        var found = 0;
        for (var day = start.plusDays(1); ; day = day.plusDays(1)) {
            found += counts(day, counting) ? 1 : 0;
            if (found == length) {
                return day;
            }
        }
    }

    private static LocalDate backward(LocalDate end, int length, Counting counting) {
        var found = 0;
        for (var day = end.minusDays(1); ; day = day.minusDays(1)) {
            found += counts(day, counting) ? 1 : 0;
            if (found == length) {
                return day;
            }
        }
    }

    /** Tries one publishing day after the other, from the meeting backwards, until enough days lie between. */
    private static LocalDate latest(LocalDate meeting, int length, Counting counting) {
        var published = meeting.minusDays(1);
        while (!works(published) || lying(published, meeting, counting) < length) {
            published = published.minusDays(1);
        }
        return published;
    }

    private static LocalDate earliest(LocalDate published, int length, Counting counting) {
        var start = published;
        while (!works(start)) {
            start = start.plusDays(1);
        }
        var meeting = start.plusDays(1);
        while (!works(meeting) || lying(start, meeting, counting) < length) {
            meeting = meeting.plusDays(1);
        }
        return meeting;
    }

    private static int lying(LocalDate after, LocalDate before, Counting counting) {
        var found = 0;
        for (var day = after.plusDays(1); day.isBefore(before); day = day.plusDays(1)) {
            found += counts(day, counting) ? 1 : 0;
        }
        return found;
    }

    private static boolean counts(LocalDate day, Counting counting) {
        var leftOut = counting.alsoNot();
        if (leftOut.contains(Counting.AlsoNot.CHRISTMAS_EVE)
                && day.getMonthValue() == 12
                && day.getDayOfMonth() == 24) {
            return false;
        }
        if (leftOut.contains(Counting.AlsoNot.MAUNDY_THURSDAY) && MAUNDY_THURSDAYS.contains(day)) {
            return false;
        }
        if (leftOut.contains(Counting.AlsoNot.MOURNING) && day.equals(LocalDate.of(2022, 9, 19))) {
            return false;
        }
        return counting.base() == Counting.Base.CALENDAR || works(day);
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && !HOLIDAYS.contains(day) && !CLOSED.contains(day);
    }

    private static Set<LocalDate> dates(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<LocalDate> holidays() {
        var json = new String(HolidayFeed.resource(HolidayFeed.BUILT_IN), StandardCharsets.UTF_8);
        var dates = Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(json).results();
        return dates.map(MatchResult::group).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }
}
