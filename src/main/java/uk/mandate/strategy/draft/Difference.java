package uk.mandate.strategy.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.draft.DraftText.Line;

/** What differs between two readings of a draft, part by part: first as the later one stands, then what is gone. */
public final class Difference {
    private final DraftText before;
    private final DraftText after;
    private final Set<UUID> moved;

    private Difference(DraftText before, DraftText after) {
        this.before = before;
        this.after = after;
        this.moved = moved();
    }

    static Difference between(DraftText before, DraftText after) {
        return new Difference(before, after);
    }

    /** The strategy's parts that differ. */
    public List<PartDifference> ofTheStrategy() {
        var differences = new ArrayList<PartDifference>();
        after.lines().forEach(line -> add(line, differences));
        before.lines().stream()
                .filter(line -> after.find(line.part().id()).isEmpty())
                .forEach(line -> differences.add(PartDifference.removed(line)));
        return differences;
    }

    /** The report's headings that differ. */
    public List<PartDifference> ofTheReport() {
        var differences = new ArrayList<PartDifference>();
        for (var heading : ReportHeading.values()) {
            var old = before.find(Part.idOf(heading)).orElse(null);
            var now = after.find(Part.idOf(heading)).orElse(null);
            if (!Objects.equals(old, now)) {
                differences.add(PartDifference.of(heading.title(), old, now));
            }
        }
        return differences;
    }

    /** Whether both read the same, and in the same order. */
    public boolean isNone() {
        return ofTheStrategy().isEmpty() && ofTheReport().isEmpty();
    }

    /** "1 added, 2 changed, 1 moved, 1 removed", or that nothing differs. */
    public String words() {
        var all = new ArrayList<>(ofTheStrategy());
        all.addAll(ofTheReport());
        var counted = EnumSet.allOf(PartDifference.Kind.class).stream()
                .filter(kind -> all.stream().anyMatch(part -> part.kinds().contains(kind)))
                .map(kind ->
                        all.stream().filter(part -> part.kinds().contains(kind)).count() + " " + kind.words())
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? "nothing differs" : "parts: " + counted;
    }

    private void add(Line line, List<PartDifference> differences) {
        var now = line.part();
        var old = before.find(now.id()).orElse(null);
        if (old == null) {
            differences.add(PartDifference.added(line));
        } else if (!old.readsAs(now) || moved.contains(now.id())) {
            differences.add(PartDifference.changed(line, old, moved.contains(now.id())));
        }
    }

    /** Parts that another part holds now, or that changed places with those beside them. */
    private Set<UUID> moved() {
        var found = new HashSet<UUID>();
        after.lines().stream().map(Line::part).forEach(part -> before.find(part.id())
                .filter(old -> !Objects.equals(old.parent(), part.parent()))
                .ifPresent(old -> found.add(part.id())));
        addReordered(null, found);
        after.lines().forEach(line -> addReordered(line.part().id(), found));
        return found;
    }

    private void addReordered(@Nullable UUID holder, Set<UUID> found) {
        var old = staying(before, after, holder);
        var now = staying(after, before, holder);
        // The longest run that kept its order stayed; the others moved past it.
        var kept = new HashSet<>(LongestRun.of(now, old));
        now.stream().filter(part -> !kept.contains(part)).forEach(found::add);
    }

    /** Those that this holder holds in both. */
    private static List<UUID> staying(DraftText text, DraftText other, @Nullable UUID holder) {
        return text.within(holder).stream()
                .map(Part::id)
                .filter(part -> other.find(part)
                        .filter(there -> Objects.equals(there.parent(), holder))
                        .isPresent())
                .toList();
    }
}
