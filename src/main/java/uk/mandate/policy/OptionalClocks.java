package uk.mandate.policy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Clocks that a policy may leave out, because policies were written before Mandate asked for them. */
final class OptionalClocks {
    static final String LEADER_ANSWER_RECORDED = "leader-answer-recorded";

    private static final ClockValues NO_TIME =
            new ClockValues(0, "working", false, ClockStart.LEADER_PERIOD_ENDED, ClockKind.TARGET, Set.of());
    private static final Map<String, ClockValues> DEFAULTS = Map.ofEntries(
            Map.entry(LEADER_ANSWER_RECORDED, NO_TIME),
            Map.entry("draft-strategy", target(60)),
            Map.entry("clear-report", target(5)),
            Map.entry("finalise-strategy", target(10)),
            Map.entry("publish-timetable", target(5)),
            Map.entry("answer-consultation", target(20)),
            Map.entry("decide-extra-time", target(5)),
            Map.entry("review-strategy", target(20)),
            Map.entry("begin-successor", target(20)));
    private static final String SOURCE = "Mandate's default, because the policy does not say";

    private OptionalClocks() {}

    /** Working days from the beginning of the stage. */
    private static ClockValues target(int days) {
        return new ClockValues(days, "working", false, ClockStart.STAGE_REACHED, ClockKind.TARGET, Set.of());
    }

    static Set<String> keys() {
        return DEFAULTS.keySet();
    }

    /** The clock as the policy writes it, or its default; {@code null} where it has neither. */
    static @Nullable ClockValues find(PolicyValues policy, String key) {
        return policy.clocks().getOrDefault(key, DEFAULTS.get(key));
    }

    /** Where the default of a clock comes from that the policy leaves out. */
    static Optional<String> source(PolicyValues policy, String key) {
        return DEFAULTS.keySet().stream()
                .filter(clock ->
                        key.equals("clocks." + clock) && !policy.clocks().containsKey(clock))
                .map(clock -> SOURCE)
                .findFirst();
    }

    /** Time to write an answer down is no time to give one. */
    static Stream<PolicyProblem> problems(PolicyValues policy) {
        var written = policy.clocks().get(LEADER_ANSWER_RECORDED);
        return written == null || (written.kind() == ClockKind.TARGET && written.from() == NO_TIME.from())
                ? Stream.empty()
                : Stream.of(new PolicyProblem(
                        "clocks." + LEADER_ANSWER_RECORDED,
                        "must be a target from leader-period-ended: it is time to record an answer, not to give one"));
    }
}
