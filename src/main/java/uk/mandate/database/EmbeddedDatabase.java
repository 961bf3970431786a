package uk.mandate.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * PostgreSQL in the data directory, where no external database is named. The beans' order is the order of stopping: the
 * engine and the pool depend on the connection, the connection on the server, the server on the data directory's lock.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoExternalDatabase.class)
@Profile("!production")
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    DataDirectory dataDirectory(@Value("${mandate.data-dir}") Path path) {
        return DataDirectory.lock(path.toAbsolutePath().normalize());
    }

    @Bean(destroyMethod = "stop")
    PostgresServer postgresServer(DataDirectory directory, @Value("${mandate.postgresql-binaries:}") String binaries) {
        var unpacked = binaries.isBlank() ? directory.file("postgresql-binaries") : Path.of(binaries);
        var cluster = new PostgresCluster(directory, PostgresBinaries.unpackedIn(unpacked.toAbsolutePath()));
        return PostgresServer.start(cluster.prepared());
    }

    @Bean
    JdbcConnectionDetails runtimeConnection(PostgresServer server) {
        return new RuntimeConnection(server);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(PostgresServer server) {
        return new OwnerConnection(server);
    }

    /** The way in of everything but Flyway. */
    private record RuntimeConnection(PostgresServer server) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return Credentials.RUNTIME;
        }

        @Override
        public String getPassword() {
            return server.credentials().runtime();
        }
    }

    /** The way in of Flyway alone. */
    private record OwnerConnection(PostgresServer server) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return Credentials.OWNER;
        }

        @Override
        public String getPassword() {
            return server.credentials().owner();
        }
    }

    static class NoExternalDatabase extends NoneNestedConditions {
        NoExternalDatabase() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class ExternalDatabaseNamed {}
    }
}
