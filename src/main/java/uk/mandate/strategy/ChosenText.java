package uk.mandate.strategy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Version;

/**
 * Which text is published as the one that Council adopted.
 *
 * @param text {@code null} where none can be
 * @param problem why none can be, as a sentence
 * @param without when Council met without any text on the case, so that only the first one after it can be meant
 * @param newest the last text on the case, where it is not simply that one which is published
 */
record ChosenText(
        @Nullable Version text, @Nullable String problem, @Nullable Instant without, @Nullable Version newest) {
    private static final int HASH_SHOWN = 12;

    static ChosenText none(String problem) {
        return new ChosenText(null, problem, null, null);
    }

    /** The text; refused where there is none. */
    Version require() {
        if (text == null) {
            throw new Refusal(String.valueOf(problem));
        }
        return text;
    }

    /** What a form says of it beforehand. */
    String words() {
        if (text == null) {
            return String.valueOf(problem);
        }
        return "What is published is " + words(text) + "."
                + (newest == null || newest.id().equals(text.id())
                        ? ""
                        : " The last text on the case, " + words(newest)
                                + ", was stored after Council met and is not published in its place.");
    }

    /** As a reader finds it again: its title, unless that is not public, its version and the beginning of its SHA-256. */
    static String words(Version text) {
        var name = text.access() == Access.PUBLIC ? "“" + text.title() + "”" : "a text that is not public";
        return name + ", version " + text.number() + " (SHA-256 "
                + text.sha256().substring(0, HASH_SHOWN) + "…)";
    }
}
