package uk.mandate.strategy.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mandate.strategy.draft.DraftText.Line;

/**
 * How one part differs between two readings.
 *
 * @param place its number in the reading that has it, or the report's heading
 * @param kinds what is different about it
 * @param kindBefore its kind in the earlier reading, where that is another one
 */
public record PartDifference(
        String place,
        Set<Kind> kinds,
        PartKind kind,
        @Nullable PartKind kindBefore,
        List<WordChange> heading,
        List<WordChange> words) {

    static PartDifference added(Line line) {
        return new PartDifference(
                line.number(),
                EnumSet.of(Kind.ADDED),
                line.part().kind(),
                null,
                WordDifference.between("", line.part().heading()),
                WordDifference.between("", line.part().words()));
    }

    static PartDifference removed(Line line) {
        return new PartDifference(
                line.number(),
                EnumSet.of(Kind.REMOVED),
                line.part().kind(),
                null,
                WordDifference.between(line.part().heading(), ""),
                WordDifference.between(line.part().words(), ""));
    }

    static PartDifference changed(Line line, Part before, boolean moved) {
        var kinds = EnumSet.noneOf(Kind.class);
        if (!before.readsAs(line.part())) {
            kinds.add(Kind.CHANGED);
        }
        if (moved) {
            kinds.add(Kind.MOVED);
        }
        return new PartDifference(
                line.number(),
                kinds,
                line.part().kind(),
                before.kind() == line.part().kind() ? null : before.kind(),
                WordDifference.between(before.heading(), line.part().heading()),
                WordDifference.between(before.words(), line.part().words()));
    }

    /** What the report says under one heading, where it differs. */
    static PartDifference of(String heading, @Nullable Part before, @Nullable Part after) {
        var kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        return new PartDifference(
                heading,
                EnumSet.of(kind),
                PartKind.IMPLICATION,
                null,
                List.of(new WordChange(WordChange.Kind.SAME, heading)),
                WordDifference.between(words(before), words(after)));
    }

    private static String words(@Nullable Part part) {
        return part == null ? "" : part.words();
    }

    /** In what a part differs. */
    public enum Kind {
        ADDED,
        CHANGED,
        MOVED,
        REMOVED;

        /** "added". */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
