package uk.mandate.decision;

import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;

/**
 * The parts of a decision's record. Each may say "none"; an empty part is only for records brought in, where it stands under
 * "not in the source", and for an item that was put off.
 */
@Embeddable
public record Minute(
        @Nullable String resolution,
        @Nullable String reasons,
        @Nullable String alternatives,
        @Nullable String conflicts,
        @Nullable String dispensations) {

    /** An item put off: nothing was decided, only why may be known. */
    public static Minute ofDeferral(@Nullable String reasons) {
        return new Minute(null, TypedText.orNull(reasons), null, null, null);
    }

    /** The names of the empty parts, as a person reads them. */
    public List<String> missing() {
        return named(TypedText::isBlank);
    }

    /** The names of the parts that hold something, as a person reads them. */
    public List<String> filled() {
        return named(text -> !TypedText.isBlank(text));
    }

    private List<String> named(Predicate<String> text) {
        return parts().entrySet().stream()
                .filter(part -> text.test(part.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("the resolution", text(resolution));
        parts.put("the reasons", text(reasons));
        parts.put("the alternatives rejected", text(alternatives));
        parts.put("the conflicts of interest", text(conflicts));
        parts.put("the dispensations", text(dispensations));
        return parts;
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
