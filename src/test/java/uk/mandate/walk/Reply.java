package uk.mandate.walk;

import java.util.regex.Pattern;

/**
 * What became of an answer.
 *
 * @param sentence why it was refused; empty where it was taken
 */
record Reply(boolean taken, String sentence) {
    static final Reply TAKEN = new Reply(true, "");
    private static final Pattern PLAIN = Pattern.compile("[A-Z“].*[.?!”)]", Pattern.DOTALL);
    private static final Pattern OURS_ALONE = Pattern.compile(
            "ENGINE-|Exception|SQL|java\\.|org\\.|camunda|null|[0-9a-f]{8}-[0-9a-f]{4}-", Pattern.CASE_INSENSITIVE);

    /** Refused in this sentence, which anybody can read, and which tells nothing of how Mandate is made. */
    static Reply refused(String sentence, Object what) {
        if (!PLAIN.matcher(sentence).matches() || OURS_ALONE.matcher(sentence).find()) {
            throw new WalkFailed("No plain sentence: “" + sentence + "” was said to " + what);
        }
        return new Reply(false, sentence);
    }
}
