package uk.mandate.document;

import java.util.regex.Pattern;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;

/** A file's name as a browser sends it, made safe to show and to offer for download. */
final class FileName {
    /** In code points. */
    private static final int LONGEST = 150;

    /** What turns the direction of writing, and with it what seems to be the end of a name. */
    private static final Pattern TURNING = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private FileName() {}

    /**
     * The last part of a path, without quotes and what Windows forbids, and of a long one the end. Refuses a name in which
     * nobody sees anything, that cannot be recorded, or that reads in another order than it is written.
     */
    static String clean(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        TypedText.requireRecordable("File name", last);
        if (TURNING.matcher(last).find()) {
            throw new Refusal("The file's name holds an invisible character that turns its reading order: rename it and"
                    + " choose it again.");
        }
        var name = last.replaceAll("[\\t\\r\\n\"<>|:*?]", "").strip();
        if (TypedText.isBlank(name) || name.startsWith(".")) {
            throw new Refusal("The file has no usable name: rename it and choose it again.");
        }
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(name.offsetByCodePoints(name.length(), -LONGEST));
    }
}
