package uk.mandate.strategy.draft;

import java.util.ArrayList;
import java.util.List;

/** The longest run of things that stand in the same order in two lists of the same things. */
final class LongestRun {
    private LongestRun() {}

    static <T> List<T> of(List<T> now, List<T> before) {
        var longest = new ArrayList<List<T>>();
        for (var thing : now) {
            var place = before.indexOf(thing);
            List<T> best = List.of();
            for (var run : longest) {
                if (before.indexOf(run.get(run.size() - 1)) < place && run.size() > best.size()) {
                    best = run;
                }
            }
            var run = new ArrayList<>(best);
            run.add(thing);
            longest.add(run);
        }
        return longest.stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
    }
}
