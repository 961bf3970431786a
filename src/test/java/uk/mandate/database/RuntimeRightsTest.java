package uk.mandate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.mandate.testing.MandateTest;

/** What the role that serves people may do with the tables, and what only the owner may. */
@MandateTest
class RuntimeRightsTest {
    @Autowired
    DataSource runtime;

    @Autowired
    Flyway flyway;

    @Autowired
    PostgresServer server;

    private JdbcTemplate asRuntime;
    private JdbcTemplate asOwner;

    @BeforeEach
    void anAppendOnlyTableAndAnOrdinaryOne() {
        asRuntime = new JdbcTemplate(runtime);
        asOwner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        asOwner.execute("create table test_stones (word text)");
        asOwner.execute("comment on table test_stones is 'append-only: what a test chiselled'");
        asOwner.execute("create table test_slates (id bigint generated always as identity, word text)");
        flyway.migrate();
        asRuntime.execute("insert into test_stones values ('kept')");
        asRuntime.execute("insert into test_slates (word) values ('chalk')");
    }

    @AfterEach
    void theTablesGo() {
        asOwner.execute("drop table test_stones, test_slates");
    }

    @Test
    void thePoolIsTheRuntimeRoleAndFlywayTheOwner() {
        assertThat(currentUser(asRuntime)).isEqualTo("mandate");
        assertThat(currentUser(asOwner)).isEqualTo("mandate_owner");
        assertThat(asRuntime.queryForObject(
                        "select bool_or(rolsuper or rolcreaterole or rolcreatedb) from pg_roles where rolname like 'mandate%'",
                        Boolean.class))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update test_stones set word = 'changed'",
                "delete from test_stones",
                "truncate test_stones",
                "drop table test_stones",
                "alter table test_stones disable trigger all",
                "truncate test_slates",
                "create table test_mine (word text)",
                "update flyway_schema_history set success = false",
                "delete from flyway_schema_history",
                "set role mandate_owner"
            })
    void theRuntimeRoleIsRefused(String statement) {
        assertThatThrownBy(() -> asRuntime.execute(statement))
                .rootCause()
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .as(refused.getMessage())
                        .isEqualTo("42501"));
        assertThat(asRuntime.queryForList("select word from test_stones", String.class))
                .containsExactly("kept");
    }

    @Test
    void theRuntimeRoleChangesRowsOfOrdinaryTables() {
        assertThat(asRuntime.update("update test_slates set word = 'wet'")).isEqualTo(1);
        assertThat(asRuntime.update("delete from test_slates")).isEqualTo(1);
    }

    @Test
    void aTableThatBecomesAppendOnlyLosesTheRights() {
        asOwner.execute("comment on table test_slates is 'append-only from now on'");
        flyway.migrate();
        assertThatThrownBy(() -> asRuntime.update("update test_slates set word = 'wet'"))
                .hasRootCauseMessage("ERROR: permission denied for table test_slates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandate", "mandate_owner", "postgres"})
    void aConnectionWithoutThePasswordIsRefused(String role) {
        for (var password : new String[] {"", role, "postgres"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), role, password))
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "listen_addresses, 127.0.0.1", "unix_socket_directories, ''"})
    void aCommitIsOnTheDiskAndTheServerOnlyOnThisMachine(String setting, String expected) {
        var password = server.credentials().superuser();
        var connection = new SingleConnectionDataSource(server.jdbcUrl(), Credentials.SUPERUSER, password, true);
        try {
            assertThat(new JdbcTemplate(connection).queryForObject("select current_setting(?)", String.class, setting))
                    .isEqualTo(expected);
        } finally {
            connection.destroy();
        }
    }

    private static String currentUser(JdbcTemplate connection) {
        return connection.queryForObject("select current_user", String.class);
    }
}
