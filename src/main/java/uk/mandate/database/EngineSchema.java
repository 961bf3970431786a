package uk.mandate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** The first migration: the engine's own scripts, so that the engine's tables and ours share one history. */
@Component
class EngineSchema implements JavaMigration {
    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "Camunda 7.24.0 engine schema";
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        SCRIPTS.forEach(name -> checksum.update(script(name)));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var connection = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        // The scripts name no schema: whatever Flyway's default is, the engine's tables stand beside ours.
        var searchPath = connection.queryForObject("select current_setting('search_path')", String.class);
        searchIn("public", connection);
        SCRIPTS.forEach(name ->
                ScriptUtils.executeSqlScript(context.getConnection(), new EncodedResource(resource(name), "UTF-8")));
        searchIn(searchPath, connection);
    }

    private static void searchIn(@Nullable String path, JdbcTemplate connection) {
        connection.queryForObject("select set_config('search_path', ?, false)", String.class, path);
    }

    private static ClassPathResource resource(String name) {
        return new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + name + ".sql");
    }

    private static byte[] script(String name) {
        try {
            return resource(name).getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
