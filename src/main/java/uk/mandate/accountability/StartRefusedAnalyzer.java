package uk.mandate.accountability;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows why Mandate cannot start as asked in its one sentence, without a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable whole, StartRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, whole);
    }
}
