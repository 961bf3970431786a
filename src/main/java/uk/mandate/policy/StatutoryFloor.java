package uk.mandate.policy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.Counting;
import uk.mandate.calendar.Counting.AlsoNot;

/**
 * The least time that the law gives, whatever a council's constitution says. A clock is compared with it in effect: five
 * calendar days are fewer than five working days, and five days of which one is the meeting's own are four clear ones.
 *
 * @param base the days that count; where the law counts every day, a clock that counts fewer gives more time
 * @param alsoNot what the law leaves out besides
 * @param clear whether both end days are left out
 * @param from the event from which the law counts; {@code null} where it counts back from a meeting
 */
record StatutoryFloor(
        int days, Counting.Base base, Set<AlsoNot> alsoNot, boolean clear, @Nullable ClockStart from, String law) {
    private static final Map<String, StatutoryFloor> FLOORS = new TreeMap<>(Map.of(
            "key-decision-notice", clearDays(28, Counting.Base.CALENDAR, "SI 2012/2089 regulation 9"),
            "private-first", clearDays(28, Counting.Base.CALENDAR, "SI 2012/2089 regulation 5"),
            "private-second", clearDays(5, Counting.Base.WORKING, "SI 2012/2089 regulation 5"),
            "general-exception", clearDays(5, Counting.Base.WORKING, "SI 2012/2089 regulation 10"),
            "agenda", clearDays(5, Counting.Base.WORKING, "SI 2012/2089 regulation 6 and LGA 1972 section 100B"),
            "leader-objection",
                    new StatutoryFloor(
                            5,
                            Counting.Base.WORKING,
                            EnumSet.allOf(AlsoNot.class),
                            false,
                            ClockStart.LEADER_RECEIVED,
                            "SI 2001/3384 Schedule 2")));

    private static StatutoryFloor clearDays(int days, Counting.Base base, String law) {
        return new StatutoryFloor(days, base, Set.of(), true, null, law);
    }

    static boolean holds(String key) {
        return FLOORS.containsKey(key);
    }

    /** Every clock that gives less than the law does, and in what. */
    static Stream<PolicyProblem> problems(PolicyValues policy) {
        return FLOORS.entrySet().stream()
                .filter(floor -> policy.clocks().containsKey(floor.getKey()))
                .flatMap(floor -> floor.getValue().problems("clocks." + floor.getKey(), policy, floor.getKey()));
    }

    private Stream<PolicyProblem> problems(String key, PolicyValues policy, String clockKey) {
        var clock = policy.clocks().get(clockKey);
        return clock == null
                ? Stream.empty()
                : Stream.of(
                                tooFewDays(key, clock),
                                otherDays(key, clock, policy),
                                notClear(key, clock),
                                noMinimum(key, clock),
                                otherStart(key, clock))
                        .flatMap(problems -> problems);
    }

    private Stream<PolicyProblem> tooFewDays(String key, ClockValues clock) {
        return problemIf(
                clock.days() < days, key + ".days", "must be at least %d: %s gives no less".formatted(days, law));
    }

    /** A counting that is not defined is told elsewhere. */
    private Stream<PolicyProblem> otherDays(String key, ClockValues clock, PolicyValues policy) {
        if (base == Counting.Base.CALENDAR || !CountingChecks.isKnown(policy, clock.counting())) {
            return Stream.empty();
        }
        var counting = CountingValues.named(clock.counting(), policy);
        var counted = EnumSet.noneOf(AlsoNot.class);
        counted.addAll(alsoNot);
        counted.removeAll(counting.alsoNot());
        return Stream.concat(
                problemIf(
                        counting.base() != Counting.Base.WORKING,
                        key + ".counting",
                        "must count working days: " + law + " gives at least " + words()),
                problemIf(
                        !counted.isEmpty(),
                        key + ".counting",
                        "must not count " + list(counted) + ": " + law + " does not"));
    }

    /** Without clear days the meeting's eve is the first that counts, so one more day has the same effect. */
    private Stream<PolicyProblem> notClear(String key, ClockValues clock) {
        return problemIf(
                clear && !clock.clear() && clock.days() == days,
                key + ".clear",
                "must be true, or days at least %d: %s gives at least %s".formatted(days + 1, law, words()));
    }

    private Stream<PolicyProblem> noMinimum(String key, ClockValues clock) {
        return problemIf(
                clock.kind() != ClockKind.MINIMUM,
                key + ".kind",
                "must be minimum: " + law + " gives at least " + words());
    }

    private Stream<PolicyProblem> otherStart(String key, ClockValues clock) {
        return from == null
                ? Stream.empty()
                : problemIf(
                        clock.from() != from,
                        key + ".from",
                        "must be " + PolicyYaml.kebab(from.name()) + ": " + law + " counts from there");
    }

    private String words() {
        return Numbers.words(days) + (clear ? " clear" : "") + (base == Counting.Base.WORKING ? " working" : "")
                + " days";
    }

    private static String list(Set<AlsoNot> days) {
        return days.stream().map(day -> PolicyYaml.kebab(day.name())).collect(Collectors.joining(", "));
    }

    private static Stream<PolicyProblem> problemIf(boolean wrong, String key, String reason) {
        return wrong ? Stream.of(new PolicyProblem(key, reason)) : Stream.empty();
    }
}
