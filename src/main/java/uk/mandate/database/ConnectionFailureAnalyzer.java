package uk.mandate.database;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an external database that lets nobody in as one sentence that names the variable to mend. */
class ConnectionFailureAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable whole, PSQLException failure) {
        var sentence = sentence(failure);
        return sentence == null ? null : new FailureAnalysis(sentence, null, whole);
    }

    private static @Nullable String sentence(PSQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "28P01", "28000" ->
                "The database refuses the user or the password: check SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD and, where the owner is another role, SPRING_FLYWAY_USER and"
                        + " SPRING_FLYWAY_PASSWORD.";
            case "3D000" -> "The database that SPRING_DATASOURCE_URL names does not exist: create it first.";
            case "08001", "08004", "08006" ->
                "No PostgreSQL answers at the address of SPRING_DATASOURCE_URL: check the"
                        + " address, and that it is running and reachable from here.";
            case "53100" -> "The disk of the database is full: free space there and start Mandate again.";
            case "42501" ->
                "The database role may not do what Mandate needs: SPRING_FLYWAY_USER must own the database"
                        + " and its schema public.";
            default -> null;
        };
    }
}
