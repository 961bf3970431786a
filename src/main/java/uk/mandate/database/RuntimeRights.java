package uk.mandate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Gives the runtime role its rights after each migration: rows of every table, never a table itself.
 *
 * <p>A table is <b>append-only</b> when its SQL comment starts with these words:
 *
 * <pre>{@code comment on table ledger_entries is 'append-only: the record of every act';}</pre>
 *
 * Of such a table the runtime role gets SELECT and INSERT and nothing else, so that the database refuses UPDATE, DELETE and
 * TRUNCATE whatever the application does. Nothing has to be registered in Java. Where one role is both owner and runtime
 * role nothing can be withheld from it: triggers stay necessary beside the rights.
 */
@Component
class RuntimeRights implements Callback {
    private static final ClassPathResource GRANTS = new ClassPathResource("db/runtime-rights.sql");

    private final ObjectProvider<DataSource> runtime;

    RuntimeRights(ObjectProvider<DataSource> runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "rights of the runtime role";
    }

    @Override
    public void handle(Event event, Context context) {
        var role = new JdbcTemplate(runtime.getObject()).queryForObject("select current_user", String.class);
        var owner = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        owner.queryForObject("select set_config('mandate.runtime_role', ?, false)", String.class, role);
        owner.execute(grants());
    }

    private static String grants() {
        try {
            return GRANTS.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
