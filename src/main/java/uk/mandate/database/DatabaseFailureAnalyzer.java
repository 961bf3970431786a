package uk.mandate.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a database that cannot be used as its sentence, without a stack trace. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseFailure> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable whole, DatabaseFailure failure) {
        return new FailureAnalysis(failure.getMessage(), null, whole);
    }
}
