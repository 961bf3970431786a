package uk.mandate.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Migrates only a PostgreSQL of a version that the engine and our tests know. */
@Component
class SupportedVersions implements FlywayMigrationStrategy {
    private static final int OLDEST = 14;
    private static final int NEWEST = 17;

    @Override
    public void migrate(Flyway flyway) {
        check(product(flyway.getConfiguration().getDataSource()));
        flyway.migrate();
    }

    static void check(Product product) {
        if (!product.name().equals("PostgreSQL") || product.major() < OLDEST || product.major() > NEWEST) {
            throw new DatabaseFailure("Mandate runs on PostgreSQL " + OLDEST + " to " + NEWEST
                    + "; SPRING_DATASOURCE_URL names " + product.name() + " " + product.major()
                    + ": name a database of one of those versions.");
        }
    }

    private static Product product(DataSource owner) {
        return new JdbcTemplate(owner).execute((ConnectionCallback<Product>) connection -> {
            var database = connection.getMetaData();
            return new Product(database.getDatabaseProductName(), database.getDatabaseMajorVersion());
        });
    }

    record Product(String name, int major) {}
}
