package uk.mandate.process;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies at the bottom of an exception. */
final class Causes {
    private Causes() {}

    static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        return chain(thrown)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** Whether the database refused the values themselves: SQL state classes 22 (data) and 23 (constraint). */
    static boolean contradictsRecord(Throwable thrown) {
        Predicate<String> dataOrConstraint = state -> state.startsWith("22") || state.startsWith("23");
        return chain(thrown)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .anyMatch(dataOrConstraint);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (Throwable cause = thrown; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain.stream();
    }
}
