package uk.mandate.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** Makes the embedded database's owner, its runtime role and the database itself; what exists is left as it is. */
final class EmbeddedRoles {
    private final Credentials credentials;

    EmbeddedRoles(Credentials credentials) {
        this.credentials = credentials;
    }

    void createIn(String database, UnaryOperator<String> jdbcUrl) {
        try (var server = connect(jdbcUrl.apply("postgres"))) {
            createRole(server, Credentials.OWNER, credentials.owner());
            createRole(server, Credentials.RUNTIME, credentials.runtime());
            if (!exists(server, "select 1 from pg_database where datname = ?", database)) {
                execute(server, "create database " + database + " owner " + Credentials.OWNER);
            }
            execute(server, "revoke all on database " + database + " from public");
            execute(server, "grant connect on database " + database + " to " + Credentials.RUNTIME);
        } catch (SQLException failed) {
            throw new DatabaseFailure("The embedded PostgreSQL refuses its own roles: " + failed.getMessage(), failed);
        }
        giveSchema(jdbcUrl.apply(database));
    }

    /** Up to PostgreSQL 14 the schema belongs to the superuser and everybody may create tables in it. */
    private void giveSchema(String url) {
        try (var database = connect(url)) {
            execute(database, "alter schema public owner to " + Credentials.OWNER);
            execute(database, "revoke create on schema public from public");
        } catch (SQLException failed) {
            throw new DatabaseFailure("The embedded PostgreSQL refuses its own schema: " + failed.getMessage(), failed);
        }
    }

    private void createRole(Connection server, String role, String password) throws SQLException {
        if (!exists(server, "select 1 from pg_roles where rolname = ?", role)) {
            // Generated passwords are letters, digits, hyphens and underscores: nothing to quote.
            execute(server, "create role " + role + " login password '" + password + "'");
        }
    }

    private Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, Credentials.SUPERUSER, credentials.superuser());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
