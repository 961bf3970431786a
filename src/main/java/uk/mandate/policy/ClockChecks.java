package uk.mandate.policy;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether every clock is there, counts what is defined, and gives no less than the law does. */
final class ClockChecks {
    private static final Set<String> REQUIRED = Set.of(
            "key-decision-notice",
            "general-exception",
            "agenda",
            "private-first",
            "private-second",
            "record-publication",
            "leader-told",
            "leader-objection",
            "council-reconvenes",
            "consultation",
            "record-decision",
            "arrange-meeting",
            "publish-strategy",
            "policing-body-copy");

    private ClockChecks() {}

    static Stream<PolicyProblem> problems(PolicyValues values) {
        return Stream.of(
                        missing(values),
                        unknown(values),
                        countings(values),
                        StatutoryFloor.problems(values),
                        ClockOrigins.problems(values),
                        MeetingAgainChecks.problems(values),
                        OptionalClocks.problems(values))
                .flatMap(problems -> problems);
    }

    private static Stream<PolicyProblem> missing(PolicyValues values) {
        return new TreeSet<>(REQUIRED)
                .stream()
                        .filter(key -> !values.clocks().containsKey(key))
                        .map(key -> new PolicyProblem("clocks." + key, "is missing"));
    }

    /** A clock that nobody asks for is a misspelt one. */
    private static Stream<PolicyProblem> unknown(PolicyValues values) {
        var known = new TreeSet<>(REQUIRED);
        known.addAll(OptionalClocks.keys());
        return new TreeSet<>(values.clocks().keySet())
                .stream()
                        .filter(key -> !known.contains(key))
                        .map(key -> new PolicyProblem(
                                "clocks." + key,
                                "is not a clock that Mandate knows; it knows " + String.join(", ", known)));
    }

    private static Stream<PolicyProblem> countings(PolicyValues values) {
        var named = new TreeMap<String, String>();
        values.clocks().forEach((key, clock) -> named.put("clocks." + key + ".counting", clock.counting()));
        if (values.callIn() != null && values.callIn().counting() != null) {
            named.put("call-in.counting", values.callIn().counting());
        }
        return named.entrySet().stream()
                .filter(entry -> !CountingChecks.isKnown(values, entry.getValue()))
                .map(entry -> new PolicyProblem(
                        entry.getKey(), "is \"" + entry.getValue() + "\", which is not defined under counting"));
    }
}
