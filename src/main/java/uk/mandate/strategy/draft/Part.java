package uk.mandate.strategy.draft;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.policy.ReportHeading;

/**
 * One part of a text at one revision.
 *
 * @param id the same in every revision
 * @param parent the part that holds it; {@code null} at the top
 * @param position among those that the same part holds, from 0
 */
public record Part(UUID id, @Nullable UUID parent, int position, PartKind kind, String heading, String words) {

    /** The part of the report under this heading: there is one of each. */
    static UUID idOf(ReportHeading heading) {
        return UUID.nameUUIDFromBytes(("report " + heading.id()).getBytes(StandardCharsets.UTF_8));
    }

    Part at(@Nullable UUID holder, int place) {
        return new Part(id, holder, place, kind, heading, words);
    }

    boolean isOfTheReport() {
        return kind == PartKind.IMPLICATION;
    }

    /** Whether it reads the same, wherever it stands. */
    boolean readsAs(Part other) {
        return kind == other.kind && heading.equals(other.heading) && words.equals(other.words);
    }
}
