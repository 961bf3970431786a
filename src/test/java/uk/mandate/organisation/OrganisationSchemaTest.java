package uk.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.testing.MandateTest;

/** What the database itself refuses, also where no Java stands in between. */
@MandateTest
@Transactional
class OrganisationSchemaTest {
    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people",
                "offices",
                "bodies",
                "authorities",
                "office_holdings",
                "authority_capacities",
                "authority_staff",
                "body_members",
                "role_grants"
            })
    void nothingIsEverRemoved(String table) {
        assertThatThrownBy(() -> database.execute("delete from " + table)).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "offices", "bodies", "authorities"})
    void anIdIsNeverChanged(String table) {
        assertThatThrownBy(() -> database.execute("update " + table + " set id = id || 'x'"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void noSecondSubstantiveHolderOverlaps() {
        holding("monitoring-officer", true, "administrator", "ACTING", "'2025-01-01'", "null");
        assertThatThrownBy(() ->
                        holding("monitoring-officer", true, "leader", "SUBSTANTIVE", "'2025-01-01'", "'2025-02-01'"))
                .hasMessageContaining("one_substantive_holder");
    }

    @Test
    void aTeamTakesSeveralSubstantiveHoldersButNobodyTwice() {
        assertThatCode(() -> holding("legal-officer", false, "leader", "SUBSTANTIVE", "'2025-01-01'", "null"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> holding("legal-officer", false, "leader", "ACTING", "'2025-06-01'", "null"))
                .hasMessageContaining("one_holding_each");
    }

    @Test
    void aHoldingCannotPretendThatItsOfficeIsATeam() {
        assertThatThrownBy(() -> holding("monitoring-officer", false, "leader", "SUBSTANTIVE", "'2025-01-01'", "null"))
                .hasMessageContaining("foreign key");
    }

    @Test
    void theFirstDayIsNotAfterTheLast() {
        assertThatThrownBy(() -> holding("legal-officer", false, "leader", "ACTING", "'2025-02-01'", "'2025-01-01'"))
                .hasMessageContaining("check constraint");
    }

    @Test
    void onlyPeopleOnRecordHoldAnything() {
        assertThatThrownBy(() -> holding("legal-officer", false, "nobody.at.all", "ACTING", "'2025-02-01'", "null"))
                .hasMessageContaining("foreign key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "authority-police", "camunda-admin", "No Spaces"})
    void anOfficeCannotPassForARoleOrAnAuthority(String id) {
        assertThatThrownBy(() -> database.update(
                        "insert into offices values (?, 'Office', true, '2025-01-01', null, false, 0)", id))
                .hasMessageContaining("check constraint");
    }

    private void holding(String office, boolean sole, String person, String manner, String from, String until) {
        database.execute("insert into office_holdings values (gen_random_uuid(), '%s', %s, '%s', '%s', %s, %s, false)"
                .formatted(office, sole, person, manner, from, until));
    }
}
