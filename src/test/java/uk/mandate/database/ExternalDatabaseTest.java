package uk.mandate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.database.DatabaseOnly.READY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import uk.mandate.testing.MandateProcess;

/** A PostgreSQL that somebody else runs, named by Spring's own variables; played by a server of our own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExternalDatabaseTest {
    private DataDirectory directory;
    private PostgresServer server;

    @BeforeAll
    void aServer(@TempDir Path data) {
        directory = DataDirectory.lock(data);
        var binaries = PostgresBinaries.unpackedIn(
                Path.of("target", "postgresql-binaries").toAbsolutePath());
        server = PostgresServer.start(new PostgresCluster(directory, binaries).prepared());
    }

    @AfterAll
    void stop() throws IOException {
        server.stop();
        directory.close();
    }

    @Test
    void theOwnerMakesTheTablesAndTheRuntimeRoleUsesThem() throws Exception {
        try (var mandate = mandate(Map.of()).untilItSays(READY)) {
            mandate.terminate();
        }
        assertThat(as(Credentials.OWNER, server.credentials().owner())
                        .queryForList(
                                "select distinct tableowner from pg_tables where schemaname = 'public'", String.class))
                .containsExactly(Credentials.OWNER);
        var runtime = as(Credentials.RUNTIME, server.credentials().runtime());
        assertThat(runtime.update("update act_ge_property set value_ = value_")).isPositive();
        assertThatThrownBy(() -> runtime.execute("drop table act_ge_property"))
                .hasRootCauseMessage("ERROR: must be owner of table act_ge_property");
    }

    @Test
    void oneRoleForBothIsEnough() throws Exception {
        var one = Map.of(
                "SPRING_DATASOURCE_USERNAME",
                Credentials.OWNER,
                "SPRING_DATASOURCE_PASSWORD",
                server.credentials().owner(),
                "SPRING_FLYWAY_USER",
                "",
                "SPRING_FLYWAY_PASSWORD",
                "");
        try (var mandate = mandate(one).untilItSays(READY)) {
            mandate.terminate();
        }
    }

    @Test
    void aWrongPasswordIsSaidWithTheVariables() throws Exception {
        try (var mandate = mandate(Map.of("SPRING_DATASOURCE_PASSWORD", "wrong"))) {
            mandate.stopsSaying("The database refuses the user or the password: check SPRING_DATASOURCE_USERNAME");
        }
    }

    @Test
    void aMissingDatabaseIsSaid() throws Exception {
        var elsewhere = server.jdbcUrl().replaceAll("/mandate$", "/nowhere");
        try (var mandate = mandate(Map.of("SPRING_DATASOURCE_URL", elsewhere))) {
            mandate.stopsSaying("The database that SPRING_DATASOURCE_URL names does not exist: create it first.");
        }
    }

    @Test
    void aSilentAddressIsSaid() throws Exception {
        try (var mandate = mandate(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/mandate"))) {
            mandate.stopsSaying("No PostgreSQL answers at the address of SPRING_DATASOURCE_URL");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 13, 18})
    void aVersionThatNobodyTestedIsRefused(int major) {
        assertThatThrownBy(() -> SupportedVersions.check(new SupportedVersions.Product("PostgreSQL", major)))
                .hasMessage("Mandate runs on PostgreSQL 14 to 17; SPRING_DATASOURCE_URL names PostgreSQL " + major
                        + ": name a database of one of those versions.");
    }

    private MandateProcess mandate(Map<String, String> others) throws IOException {
        var environment = new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL", server.jdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", Credentials.RUNTIME,
                "SPRING_DATASOURCE_PASSWORD", server.credentials().runtime(),
                "SPRING_FLYWAY_USER", Credentials.OWNER,
                "SPRING_FLYWAY_PASSWORD", server.credentials().owner()));
        environment.putAll(others);
        environment.values().removeIf(String::isEmpty);
        return MandateProcess.start(DatabaseOnly.class, environment, List.of("--mandate.data-dir=/nowhere"));
    }

    private JdbcTemplate as(String role, String password) {
        return new JdbcTemplate(
                new SimpleDriverDataSource(new org.postgresql.Driver(), server.jdbcUrl(), role, password));
    }
}
