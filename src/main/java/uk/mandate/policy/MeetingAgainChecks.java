package uk.mandate.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.mandate.calendar.Counting;

/**
 * Whether Council can meet again at all where the Leader objects at once: after the Leader's period (R17), and in the time that
 * the council's own rules leave (R20). Counted in weeks without holidays, which only make it later.
 */
final class MeetingAgainChecks {
    private static final String LEADER = "leader-objection";
    private static final String COUNCIL = "council-reconvenes";
    private static final LocalDate A_MONDAY = LocalDate.of(2025, 6, 2);
    private static final int LONGEST = 366;

    private MeetingAgainChecks() {}

    /** That the two clocks leave no day, whatever day of the week the Leader gets the instruction on. */
    static Stream<PolicyProblem> problems(PolicyValues policy) {
        var leader = policy.clocks().get(LEADER);
        var council = policy.clocks().get(COUNCIL);
        if (leader == null || council == null || isDayLeft(leader.days(), council, council.days(), policy)) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(council.days(), LONGEST)
                .filter(days -> isDayLeft(leader.days(), council, days, policy))
                .mapToObj(days -> new PolicyProblem(
                        "clocks." + COUNCIL + ".days",
                        "must be at least %d: Council may not meet again before the Leader's %s working days have ended (clocks.%s)"
                                .formatted(days, Numbers.words(leader.days()), LEADER)))
                .limit(1);
    }

    private static boolean isDayLeft(int leaderDays, ClockValues council, int councilDays, PolicyValues policy) {
        var base = CountingValues.named(council.counting(), policy).base();
        return IntStream.range(0, 5).mapToObj(A_MONDAY::plusDays).anyMatch(received -> {
            var earliest = workingDays(received, leaderDays + 1);
            var latest =
                    base == Counting.Base.WORKING ? workingDays(received, councilDays) : received.plusDays(councilDays);
            return !latest.isBefore(earliest);
        });
    }

    private static LocalDate workingDays(LocalDate from, int days) {
        return Stream.iterate(from.plusDays(1), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .limit(days)
                .reduce(from, (earlier, later) -> later);
    }
}
