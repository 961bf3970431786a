package uk.mandate.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes the embedded database's owner, its runtime role and the database itself; what exists is left as it is. */
final class EmbeddedRoles {
    /** A wrong password, and an empty one. */
    private static final Set<String> NOT_LET_IN = Set.of("28P01", "08004");

    private final Credentials credentials;
    private final Path passwordFile;

    /** With the file that the credentials were read from, for whoever has to mend it. */
    EmbeddedRoles(Credentials credentials, Path passwordFile) {
        this.credentials = credentials;
        this.passwordFile = passwordFile;
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
        // Before the pool tries, which would name variables of an external database.
        letIn(jdbcUrl.apply(database), Credentials.OWNER, credentials.owner());
        letIn(jdbcUrl.apply(database), Credentials.RUNTIME, credentials.runtime());
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

    private void letIn(String url, String role, String password) {
        try (var connection = connect(url, role, password)) {
            connection.isValid(0);
        } catch (SQLException failed) {
            throw new DatabaseFailure("The embedded PostgreSQL refuses its own roles: " + failed.getMessage(), failed);
        }
    }

    private Connection connect(String url) throws SQLException {
        return connect(url, Credentials.SUPERUSER, credentials.superuser());
    }

    private Connection connect(String url, String role, String password) throws SQLException {
        try {
            return DriverManager.getConnection(url, role, password);
        } catch (SQLException refused) {
            if (NOT_LET_IN.contains(String.valueOf(refused.getSQLState()))) {
                throw new DatabaseFailure(
                        "The password of the role " + role + " in " + passwordFile
                                + " is not the one that the database knows: put that file back from the backup.",
                        refused);
            }
            throw refused;
        }
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
