package uk.mandate.strategy.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.Spelling;

/**
 * What a report says of its strategy as a whole.
 *
 * @param portfolio of the member of Cabinet who answers for it; empty where it is not named yet
 * @param covers the parts of s.6(1) that it covers, by id
 * @param equality {@code null} as long as nobody has looked
 * @param equalityReason why no assessment is needed, where none is
 */
public record Description(
        String portfolio, List<String> covers, @Nullable Equality equality, @Nullable String equalityReason) {
    static final Description NONE = new Description("", List.of(), null, null);

    /** How due regard was had to equality (R27). */
    public enum Equality {
        ASSESSED("An equality impact assessment is stored on the case"),
        SCREENED_OUT("Screened out: no assessment is needed");

        private final String title;

        Equality(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
