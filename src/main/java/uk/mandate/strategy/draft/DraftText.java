package uk.mandate.strategy.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;
import uk.mandate.policy.ReportHeading;

/** A text as it reads at one revision: the strategy's parts as a tree, and the report's under their headings. */
public final class DraftText {
    private final List<Part> parts;

    DraftText(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Nothing has been written yet. */
    boolean isEmpty() {
        return strategy().noneMatch(part -> !TypedText.isBlank(part.words()));
    }

    Optional<Part> find(UUID id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** What the part holds itself, in order; what stands at the top where it is {@code null}. */
    List<Part> within(@Nullable UUID holder) {
        return strategy()
                .filter(part -> Objects.equals(part.parent(), holder))
                .sorted(Comparator.comparingInt(Part::position))
                .toList();
    }

    /** The strategy from top to bottom. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        addWithin(null, "", 1, lines);
        return lines;
    }

    private void addWithin(@Nullable UUID holder, String number, int depth, List<Line> lines) {
        var held = within(holder);
        for (int place = 0; place < held.size(); place++) {
            var own = number + (place + 1);
            lines.add(new Line(own, depth, held.get(place)));
            addWithin(held.get(place).id(), own + ".", depth + 1, lines);
        }
    }

    /** The part and everything that it holds, at whatever depth. */
    List<Part> branch(Part root) {
        var branch = new ArrayList<>(List.of(root));
        within(root.id()).forEach(held -> branch.addAll(branch(held)));
        return branch;
    }

    /** How deep the part stands, 1 at the top. */
    int depth(@Nullable UUID id) {
        return id == null ? 0 : 1 + depth(find(id).map(Part::parent).orElse(null));
    }

    /** How many levels the part and what it holds take. */
    int height(Part root) {
        return 1 + within(root.id()).stream().mapToInt(this::height).max().orElse(0);
    }

    /** The headings of the parts of this kind, from top to bottom. */
    List<String> headings(PartKind kind) {
        return lines().stream()
                .map(Line::part)
                .filter(part -> part.kind() == kind)
                .map(Part::heading)
                .toList();
    }

    /** What the report says under this heading; empty where it says nothing yet. */
    public String under(ReportHeading heading) {
        return find(Part.idOf(heading)).map(Part::words).orElse("");
    }

    /** The headings under which nothing is written. */
    List<ReportHeading> headingsMissing() {
        return Stream.of(ReportHeading.values())
                .filter(heading -> TypedText.isBlank(under(heading)))
                .toList();
    }

    private Stream<Part> strategy() {
        return parts.stream().filter(part -> !part.isOfTheReport());
    }

    /**
     * One part in its place.
     *
     * @param number such as {@code 2.1}
     * @param depth 1 at the top
     */
    public record Line(String number, int depth, Part part) {}
}
