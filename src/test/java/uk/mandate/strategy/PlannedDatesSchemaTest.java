package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.testing.MandateTest;

/** What the database itself refuses of the days that were planned, also to the owner of the table. */
@MandateTest
class PlannedDatesSchemaTest {
    @Autowired
    JdbcTemplate asRuntime;

    @Autowired
    Flyway flyway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update planned_stage_dates set planned_on = '2025-02-26'",
                "update planned_stage_dates set reason = 'another'",
                "delete from planned_stage_dates",
                "truncate planned_stage_dates cascade"
            })
    void nobodyChangesOrDeletesWhatWasPlanned(String statement) {
        var asOwner = new JdbcTemplate(flyway.getConfiguration().getDataSource());

        assertThatThrownBy(() -> asOwner.execute(statement))
                .rootCause()
                .hasMessageContaining("What was planned is never changed or deleted");
        assertThatThrownBy(() -> asRuntime.execute(statement)).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void itIsRefusedAlsoWhereASessionSwitchesTriggersOff() {
        assertThat(asRuntime.queryForList(
                        "select tgname from pg_trigger where not tgisinternal and tgenabled = 'A'"
                                + " and tgrelid = 'planned_stage_dates'::regclass",
                        String.class))
                .containsExactly("planned_stage_dates_append_only");
    }
}
