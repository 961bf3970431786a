package uk.mandate.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What several walks tell together: how often each thing happened, and which paths were taken. */
final class Tally {
    private static final Pattern COUNT = Pattern.compile(" *(\\d+) ([a-z].*)");
    private static final String PATH = "walked ";

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<String> paths = new TreeSet<>();

    /** Adds what one walk printed. */
    void add(String output) {
        output.lines().forEach(line -> {
            var count = COUNT.matcher(line);
            if (count.matches()) {
                counts.merge(count.group(2), Integer.parseInt(count.group(1)), Integer::sum);
            } else if (line.startsWith(PATH)) {
                paths.add(line.substring(PATH.length()));
            }
        });
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** How often a case ended so by chance, and not because it was to be finished. */
    int endedByChance(String how) {
        return of("ended by chance: " + how);
    }

    /** Those of these paths that no walk took. */
    List<String> missing(List<String> wanted) {
        return wanted.stream().filter(path -> !paths.contains(path)).toList();
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> "%7d  %s".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
