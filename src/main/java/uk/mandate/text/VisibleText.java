package uk.mandate.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text has anything to see in it: the one answer for every door, for people's texts and for files'. */
public final class VisibleText {
    /** Spaces, control and format characters and marks without a letter; and the blanks that Unicode calls letters. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Z}\\p{C}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*");

    private VisibleText() {}

    /** Whether a reader would see nothing. */
    public static boolean isMissing(@Nullable String text) {
        return text == null || INVISIBLE.matcher(text).matches();
    }
}
