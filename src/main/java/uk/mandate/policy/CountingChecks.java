package uk.mandate.policy;

import java.util.Map;
import java.util.stream.Stream;
import uk.mandate.calendar.Counting;

/** Whether each counting says what it starts from, and the two that everybody knows are left as they are. */
final class CountingChecks {
    private static final String CALENDAR = Counting.CALENDAR.name();
    private static final String WORKING = Counting.WORKING.name();

    private CountingChecks() {}

    static Stream<PolicyProblem> problems(PolicyValues values) {
        return values.counting().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(CountingChecks::problems);
    }

    static boolean isKnown(PolicyValues values, String counting) {
        return counting.equals(CALENDAR)
                || counting.equals(WORKING)
                || values.counting().containsKey(counting);
    }

    private static Stream<PolicyProblem> problems(Map.Entry<String, CountingValues> entry) {
        var key = "counting." + entry.getKey();
        var written = entry.getValue();
        if (entry.getKey().equals(CALENDAR)) {
            return Stream.of(new PolicyProblem(key, "cannot be changed: it counts every day"));
        }
        if (entry.getKey().equals(WORKING)) {
            return written.base() == null && written.alsoNot().isEmpty()
                    ? Stream.empty()
                    : Stream.of(new PolicyProblem(key, "can name closed days only"));
        }
        return Stream.concat(
                written.base() == null
                        ? Stream.of(new PolicyProblem(key + ".base", "is missing (calendar or working)"))
                        : Stream.empty(),
                written.closed().isEmpty()
                        ? Stream.empty()
                        : Stream.of(new PolicyProblem(key + ".closed", "belongs under counting.working")));
    }
}
