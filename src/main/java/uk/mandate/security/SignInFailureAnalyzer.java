package uk.mandate.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows accounts that cannot be opened as their sentence, without a stack trace. */
class SignInFailureAnalyzer extends AbstractFailureAnalyzer<SignInFailure> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable whole, SignInFailure failure) {
        return new FailureAnalysis(failure.getMessage(), null, whole);
    }
}
