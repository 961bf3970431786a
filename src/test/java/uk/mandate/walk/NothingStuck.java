package uk.mandate.walk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mandate.strategy.Stage;

/**
 * Every state that a case reached, and whether a case that stood there came to an end within twelve further answers or moves of
 * the clock. Ends are: in force, refused, not proceeded with, rejected by Council, withdrawn, and what ends a strategy in force.
 */
final class NothingStuck {
    /** As many further answers or moves of the clock lead to an end. */
    static final int FURTHER = 12;

    private final Map<CaseState, String> reached = new LinkedHashMap<>();
    private final Set<CaseState> proven = new HashSet<>();

    /** The case has moved, by one answer or one move of the clock; says whether that was an end. */
    boolean moved(WalkedCase walked, CaseState now) {
        var trail = walked.trail();
        var end = !trail.isEmpty() && isEnd(trail.get(trail.size() - 1), now);
        reached.putIfAbsent(now, walked.reference());
        if (end) {
            proven.addAll(trail.subList(Math.max(0, trail.size() - FURTHER), trail.size()));
            trail.clear();
        }
        if (now.ending().isPresent()) {
            proven.add(now);
        }
        trail.add(now);
        return end;
    }

    private static boolean isEnd(CaseState before, CaseState now) {
        return now.ending().isPresent()
                || (now.stage() == Stage.IN_FORCE && before.stage() != Stage.IN_FORCE)
                || isRejected(before, now);
    }

    static boolean isRejected(CaseState before, CaseState now) {
        return now.stage() == Stage.DRAFT && before.stage().compareTo(Stage.COUNCIL) >= 0;
    }

    /** How many moves ago the case stood at the earliest state that is not proven yet; -1 where all are. */
    int oldestUnproven(WalkedCase walked) {
        var trail = walked.trail();
        for (var index = Math.max(0, trail.size() - FURTHER); index < trail.size(); index++) {
            if (!proven.contains(trail.get(index))) {
                return trail.size() - 1 - index;
            }
        }
        return -1;
    }

    int states() {
        return reached.size();
    }

    /** The states from which no case came to an end, with the case that was there first. */
    List<String> unproven() {
        return reached.entrySet().stream()
                .filter(entry -> !proven.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " of " + entry.getValue())
                .toList();
    }
}
