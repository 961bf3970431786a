package uk.mandate.strategy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.mandate.strategy.draft.WordChange.Kind;

/** What differs between two texts, word by word; of long texts that have little in common, line by line. */
final class WordDifference {
    private static final Pattern WORDS = Pattern.compile("\\s+|\\S+");
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** Beyond so many comparisons a page would keep its reader waiting. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private WordDifference() {}

    static List<WordChange> between(String before, String after) {
        var byWord = new Pair(split(WORDS, before), split(WORDS, after));
        if (byWord.comparisons() <= MOST_COMPARISONS) {
            return joined(byWord.changes());
        }
        var byLine = new Pair(split(LINES, before), split(LINES, after));
        return byLine.comparisons() <= MOST_COMPARISONS
                ? joined(byLine.changes())
                : List.of(new WordChange(Kind.TAKEN_OUT, before), new WordChange(Kind.PUT_IN, after));
    }

    private static List<String> split(Pattern into, String text) {
        return into.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Neighbours of one kind as one. */
    private static List<WordChange> joined(List<WordChange> changes) {
        var joined = new ArrayList<WordChange>();
        for (var change : changes) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.kind() == change.kind()) {
                joined.set(joined.size() - 1, new WordChange(change.kind(), last.words() + change.words()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    /** Two texts in pieces, what both begin and end with found first. */
    private static final class Pair {
        private final List<String> before;
        private final List<String> after;
        private final int begin;
        private final int end;

        Pair(List<String> before, List<String> after) {
            this.before = before;
            this.after = after;
            var shorter = Math.min(before.size(), after.size());
            int same = 0;
            while (same < shorter && before.get(same).equals(after.get(same))) {
                same++;
            }
            begin = same;
            int tail = 0;
            while (tail < shorter - begin && fromEnd(before, tail).equals(fromEnd(after, tail))) {
                tail++;
            }
            end = tail;
        }

        private static String fromEnd(List<String> pieces, int place) {
            return pieces.get(pieces.size() - 1 - place);
        }

        long comparisons() {
            return (long) (before.size() - begin - end) * (after.size() - begin - end);
        }

        List<WordChange> changes() {
            var changes = new ArrayList<WordChange>();
            before.subList(0, begin).forEach(piece -> changes.add(new WordChange(Kind.SAME, piece)));
            addMiddle(before.subList(begin, before.size() - end), after.subList(begin, after.size() - end), changes);
            before.subList(before.size() - end, before.size())
                    .forEach(piece -> changes.add(new WordChange(Kind.SAME, piece)));
            return changes;
        }

        private static void addMiddle(List<String> old, List<String> now, List<WordChange> changes) {
            var common = commonAfter(old, now);
            int left = 0;
            int right = 0;
            while (left < old.size() || right < now.size()) {
                if (left < old.size() && right < now.size() && old.get(left).equals(now.get(right))) {
                    changes.add(new WordChange(Kind.SAME, old.get(left++)));
                    right++;
                } else if (right == now.size()
                        || (left < old.size() && common[left + 1][right] >= common[left][right + 1])) {
                    changes.add(new WordChange(Kind.TAKEN_OUT, old.get(left++)));
                } else {
                    changes.add(new WordChange(Kind.PUT_IN, now.get(right++)));
                }
            }
        }

        /** How many pieces both have in common, in order, from each place of each on. */
        private static int[][] commonAfter(List<String> old, List<String> now) {
            var common = new int[old.size() + 1][now.size() + 1];
            for (int left = old.size() - 1; left >= 0; left--) {
                for (int right = now.size() - 1; right >= 0; right--) {
                    common[left][right] = old.get(left).equals(now.get(right))
                            ? common[left + 1][right + 1] + 1
                            : Math.max(common[left + 1][right], common[left][right + 1]);
                }
            }
            return common;
        }
    }
}
