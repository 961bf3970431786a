package uk.mandate.strategy.draft;

import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;

/** What is typed of a part, checked. */
record PartWords(PartKind kind, String heading, String words) {
    static final int LONGEST_HEADING = 200;
    static final int LONGEST_WORDS = 20_000;

    /** Refuses what cannot be kept as a part. */
    static PartWords of(@Nullable PartKind kind, @Nullable String heading, @Nullable String words) {
        if (kind == null || !PartKind.ofTheStrategy().contains(kind)) {
            throw new Refusal("Choose what kind of part it is.");
        }
        TypedText.requireRecordable("Heading", heading);
        if (heading == null || TypedText.isBlank(heading) || heading.strip().length() > LONGEST_HEADING) {
            throw new Refusal("Give the part a heading of 1 to 200 characters.");
        }
        return new PartWords(kind, heading.strip(), text("Text", words));
    }

    /** The typed text, which may be empty. */
    static String text(String label, @Nullable String words) {
        TypedText.requireRecordable(label, words);
        var typed = words == null ? "" : words.strip().replace("\r\n", "\n");
        if (typed.length() > LONGEST_WORDS) {
            throw new Refusal("“" + label + "” is longer than 20,000 characters: divide it into parts.");
        }
        return typed;
    }
}
