package uk.mandate.accountability;

import org.jspecify.annotations.Nullable;

/** Mandate cannot start as asked; the message is one sentence for whoever starts it, and says what to do. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        this(sentence, null);
    }

    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
