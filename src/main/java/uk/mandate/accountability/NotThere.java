package uk.mandate.accountability;

/**
 * What was asked for is not there, or whoever asks may not see it: told in the same words and as HTTP 404, so that nobody
 * learns by asking what there is. The ledger tells the two apart.
 */
public final class NotThere extends Refusal {
    private final boolean hidden;

    private NotThere(String sentence, boolean hidden) {
        super(sentence);
        this.hidden = hidden;
    }

    /** There is nothing. */
    public static NotThere unknown(String sentence) {
        return new NotThere(sentence, false);
    }

    /** It is there, and not for whoever asks; give the sentence that is given where there is nothing. */
    public static NotThere hidden(String sentence) {
        return new NotThere(sentence, true);
    }

    public boolean isHidden() {
        return hidden;
    }
}
