package uk.mandate.security;

import org.jspecify.annotations.Nullable;

/** Accounts cannot be opened at the start; the message is one sentence for whoever starts Mandate, and says what to do. */
class SignInFailure extends RuntimeException {

    SignInFailure(String sentence) {
        this(sentence, null);
    }

    SignInFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
