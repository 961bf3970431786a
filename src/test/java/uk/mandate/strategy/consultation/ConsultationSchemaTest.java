package uk.mandate.strategy.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.testing.MandateTest;

/** What the database itself refuses of consultations, also to the owner of the tables. */
@MandateTest
class ConsultationSchemaTest {
    @Autowired
    JdbcTemplate asRuntime;

    @Autowired
    Flyway flyway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consultations",
                "consultation_timetables",
                "consultation_ends",
                "consultation_summaries",
                "consultation_channels",
                "consultation_counts",
                "consultation_responses"
            })
    void whatIsOnRecordIsNeverChangedOrDeleted(String table) {
        var asOwner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        for (var statement : new String[] {
            "update " + table + " set recorded_by = 'X'", "delete from " + table, "truncate " + table + " cascade"
        }) {
            assertThatThrownBy(() -> asOwner.execute(statement))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("never changed or deleted");
            assertThatThrownBy(() -> asRuntime.execute(statement))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** Erasing who answered leaves what was said. */
    @Test
    void whoAnsweredCanBeErased() {
        assertThat(asRuntime.update("delete from consultation_respondents where erase_after < '1900-01-01'"))
                .isZero();
    }

    @Test
    void theTriggersStandAlsoWhereASessionSwitchesTriggersOff() {
        assertThat(asRuntime.queryForList(
                        "select tgname from pg_trigger where not tgisinternal and tgenabled = 'A'"
                                + " and tgrelid::regclass::text like 'consultation%'",
                        String.class))
                .hasSize(8)
                .contains("consultation_responses_append_only", "themes_stand");
    }
}
