package uk.mandate.accountability;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.mandate.text.VisibleText;

/** What every door asks of typed text: something to see in it, and nothing that cannot be kept as it was typed. */
public final class TypedText {
    /** The end of a sentence that begins with the name of what was typed. */
    public static final String CANNOT_BE_RECORDED = "holds a character that cannot be recorded: type the text again.";

    /** Control characters but tab and line ends, and halves of characters. */
    private static final Pattern UNRECORDABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private TypedText() {}

    /** Whether a reader would see nothing. */
    public static boolean isBlank(@Nullable String text) {
        return VisibleText.isMissing(text);
    }

    /** The text as it was typed; {@code null} where a reader would see nothing, so that it counts as left out. */
    public static @Nullable String orNull(@Nullable String text) {
        return isBlank(text) ? null : text;
    }

    /** Whether it holds what no reader typed and no database keeps. */
    public static boolean isUnrecordable(@Nullable String text) {
        return text != null && UNRECORDABLE.matcher(text).find();
    }

    /** Refuses what cannot be recorded; what is left out is fit. */
    public static void requireRecordable(String name, @Nullable String text) {
        if (isUnrecordable(text)) {
            throw new Refusal("“" + name + "” " + CANNOT_BE_RECORDED);
        }
    }
}
