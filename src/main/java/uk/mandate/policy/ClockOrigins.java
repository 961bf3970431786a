package uk.mandate.policy;

import static uk.mandate.policy.ClockStart.*;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From which events each clock can run. One that the law or Mandate fixes is checked with the rest of that clock; one that is
 * counted back from a meeting runs from none.
 */
final class ClockOrigins {
    private static final Map<String, Set<ClockStart>> ORIGINS = new TreeMap<>(Map.ofEntries(
            Map.entry("key-decision-notice", Set.of()),
            Map.entry("general-exception", Set.of()),
            Map.entry("agenda", Set.of()),
            Map.entry("private-first", Set.of()),
            Map.entry("private-second", Set.of()),
            Map.entry("record-publication", Set.of(MEETING_HELD)),
            Map.entry("leader-told", Set.of(COUNCIL_MET)),
            Map.entry("council-reconvenes", Set.of(LEADER_OBJECTION_RECEIVED)),
            Map.entry("consultation", Set.of(CONSULTATION_OPENED)),
            Map.entry("record-decision", Set.of(MEETING_HELD)),
            Map.entry("arrange-meeting", Set.of(STAGE_REACHED)),
            Map.entry("publish-timetable", Set.of(STAGE_REACHED)),
            Map.entry("answer-consultation", Set.of(STAGE_REACHED)),
            Map.entry("decide-extra-time", Set.of(STAGE_REACHED)),
            Map.entry("draft-strategy", Set.of(STAGE_REACHED)),
            Map.entry("finalise-strategy", Set.of(STAGE_REACHED)),
            Map.entry("review-strategy", Set.of(STAGE_REACHED)),
            Map.entry("begin-successor", Set.of(STAGE_REACHED)),
            Map.entry("publish-strategy", Set.of(STAGE_REACHED, STRATEGY_ADOPTED)),
            Map.entry("policing-body-copy", Set.of(STAGE_REACHED, STRATEGY_ADOPTED, STRATEGY_PUBLISHED))));

    private ClockOrigins() {}

    /** Every clock that names an event from which it does not run. */
    static Stream<PolicyProblem> problems(PolicyValues policy) {
        return ORIGINS.entrySet().stream()
                .flatMap(origin -> Stream.ofNullable(policy.clocks().get(origin.getKey()))
                        .map(ClockValues::from)
                        .filter(Objects::nonNull)
                        .filter(from -> !origin.getValue().contains(from))
                        .map(from -> new PolicyProblem(
                                "clocks." + origin.getKey() + ".from", reason(origin.getValue(), from))));
    }

    private static String reason(Set<ClockStart> origins, ClockStart from) {
        return origins.isEmpty()
                ? "must be left out: the clock is counted back from a meeting"
                : "must be "
                        + origins.stream().map(ClockOrigins::kebab).sorted().collect(Collectors.joining(" or "))
                        + ": the clock does not run from " + kebab(from);
    }

    private static String kebab(ClockStart start) {
        return PolicyYaml.kebab(start.name());
    }
}
