package uk.mandate.training;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the training clock stood when Mandate last ran. */
@Repository
@ConditionalOnProperty(name = "mandate.training.enabled", matchIfMissing = true)
@DependsOnDatabaseInitialization
class ClockOffsets {
    private final JdbcClient jdbc;

    ClockOffsets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> find() {
        return jdbc.sql("select offset_millis from training_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    void save(Duration offset) {
        jdbc.sql("insert into training_clock (offset_millis) values (:offset)"
                        + " on conflict (only_row) do update set offset_millis = excluded.offset_millis")
                .param("offset", offset.toMillis())
                .update();
    }
}
