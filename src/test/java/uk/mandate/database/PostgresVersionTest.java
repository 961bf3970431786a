package uk.mandate.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.testing.MandateTest;

/** That a run of tests is on the PostgreSQL that the build names, or every run on an older one would show nothing. */
@MandateTest
class PostgresVersionTest {
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void runsOnTheVersionThatTheBuildNames() {
        assertThat(jdbc.queryForObject("show server_version", String.class))
                .startsWith(System.getProperty("postgresql.major", "17") + ".");
    }
}
