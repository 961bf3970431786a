package uk.mandate.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in: a place of ours, never another site's. */
final class LocalPath {
    static final String START = "/";

    /** One slash, then neither slash nor backslash, and nowhere a blank, a control character or a backslash. */
    private static final Pattern LOCAL = Pattern.compile("/(?:[!-.0-\\[\\]-~][!-\\[\\]-~]*)?");

    private static final int LONGEST = 2_000;

    private LocalPath() {}

    /** The path if it is one of ours, else the start page. */
    static String orStart(@Nullable String path) {
        return path != null && path.length() <= LONGEST && LOCAL.matcher(path).matches() && !path.startsWith("/sign-")
                ? path
                : START;
    }
}
