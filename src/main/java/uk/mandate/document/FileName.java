package uk.mandate.document;

import uk.mandate.accountability.Refusal;

/** A file's name as a browser sends it, made safe to show and to offer for download. */
final class FileName {
    private static final int LONGEST = 150;

    private FileName() {}

    /** The last part of a path, without control characters or quotes; refuses a name that has nothing left. */
    static String clean(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var name = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
        if (name.isEmpty() || name.startsWith(".")) {
            throw new Refusal("The file has no usable name: rename it and choose it again.");
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
