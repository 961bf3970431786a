package uk.mandate.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.testing.MandateTest;

/** What the database itself refuses of publications, also to the owner of the tables. */
@MandateTest
class PublicationSchemaTest {
    @Autowired
    JdbcTemplate asRuntime;

    @Autowired
    Flyway flyway;

    private JdbcTemplate asOwner = new JdbcTemplate();

    @BeforeEach
    void theOwnerOfTheTables() {
        asOwner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update publications set title = 'X'",
                "delete from publications",
                "truncate publications cascade",
                "update publication_documents set position = 9",
                "delete from publication_documents",
                "truncate publication_documents",
                "update publication_withdrawals set reason = 'X'",
                "delete from publication_withdrawals",
                "truncate publication_withdrawals",
                "update publication_errata set words = 'X'",
                "delete from publication_errata",
                "truncate publication_errata"
            })
    void whatWasPublishedIsNeverChangedOrDeleted(String statement) {
        assertThatThrownBy(() -> asOwner.execute(statement))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("never changed or deleted");
        assertThatThrownBy(() -> asRuntime.execute(statement)).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void theTriggersStandAlsoWhereASessionSwitchesTriggersOff() {
        assertThat(asOwner.queryForList(
                        "select tgrelid::regclass || ' ' || tgenabled::text from pg_trigger"
                                + " where not tgisinternal and tgrelid::regclass::text like 'publication%'",
                        String.class))
                .containsExactlyInAnyOrder(
                        "publications A",
                        "publication_documents A",
                        "publication_withdrawals A",
                        "publication_errata A");
    }
}
