package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.testing.MandateTest;

/** What the database itself refuses of decisions, also to the owner of the tables. */
@MandateTest
class DecisionSchemaTest {
    @Autowired
    JdbcTemplate asRuntime;

    @Autowired
    Flyway flyway;

    private final UUID meeting = UUID.randomUUID();
    private JdbcTemplate asOwner = new JdbcTemplate();

    @BeforeEach
    void theOwnerOfTheTables() {
        asOwner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolutions",
                "struck_resolutions",
                "meeting_attendance",
                "declared_interests",
                "meeting_minutes"
            })
    void whatIsRecordedOfAMeetingIsNeverChangedOrDeleted(String table) {
        for (var statement : new String[] {
            "update " + table + " set recorded_by = 'somebody'",
            "delete from " + table,
            "truncate " + table + " cascade"
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision_records",
                "delegation_determinations",
                "leader_instructions",
                "leader_responses",
                "policing_body_copies",
                "decision_classifications",
                "breaches",
                "corrections"
            })
    void whatIsOnRecordIsNeverChangedOrDeleted(String table) {
        for (var statement : new String[] {
            "update " + table + " set case_reference = 'X'", "delete from " + table, "truncate " + table + " cascade"
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "breach_rulings",
                "breach_seconds",
                "decisions_set_aside",
                "correction_answers",
                "applied_corrections",
                "correction_effects"
            })
    void whatWasRuledAndCorrectedIsNeverDeleted(String table) {
        for (var statement : new String[] {"delete from " + table, "truncate " + table + " cascade"}) {
            assertThatThrownBy(() -> asOwner.execute(statement))
                    .rootCause()
                    .hasMessageContaining("never changed or deleted");
            assertThatThrownBy(() -> asRuntime.execute(statement))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void ofAMeetingItIsRecordedOnceWhatBecameOfIt() {
        insertMeeting();

        assertRefused("update meetings set meeting_date = '2025-02-27' where id = ?", meeting);
        assertRefused("update meetings set reference = 'another' where id = ?", meeting);
        assertRefused(
                "update meetings set status = 'HELD', happened_on = '2025-02-26',"
                        + " settled_at = '2025-02-26T22:00Z', recorded_by = 'leader' where id = ?",
                meeting);
        settle("meetings", "HELD", meeting);
        assertThatThrownBy(() -> settle("meetings", "CANCELLED", meeting))
                .rootCause()
                .hasMessageContaining("recorded once what became of it");
        assertThatThrownBy(() -> asOwner.update("delete from meetings where id = ?", meeting))
                .rootCause()
                .hasMessageContaining("never changed or deleted");
    }

    @Test
    void theHourAndThePlaceOfAMeetingAreSaidOnce() {
        insertMeeting();

        asRuntime.update("update meetings set starts_at = '19:00', place = 'Council Chamber' where id = ?", meeting);

        assertRefused("update meetings set starts_at = '18:00' where id = ?", meeting);
        assertRefused("update meetings set place = 'Elsewhere' where id = ?", meeting);
    }

    @Test
    void ofAnItemItIsRecordedOnceWhatBecameOfIt() {
        insertMeeting();
        var item = UUID.randomUUID();
        asOwner.update(
                """
                insert into agenda_items (id, version, meeting, case_reference, stage, round, listing, status,
                    recorded_at, recorded_by)
                values (?, 0, ?, ?, 'council', 1, 'LISTED', 'PLANNED', '2025-02-13T09:00Z', 'democratic.services')""",
                item,
                meeting,
                "TEST-" + item);

        assertRefused("update agenda_items set stage = 'council-final' where id = ?", item);
        assertRefused("update agenda_items set case_reference = 'X' where id = ?", item);
        asRuntime.update("update agenda_items set listing = 'PUBLISHED' where id = ?", item);
        settle("agenda_items", "HELD", item);
        assertThatThrownBy(() -> settle("agenda_items", "CANCELLED", item))
                .rootCause()
                .hasMessageContaining("recorded once what became of it");
        assertThatThrownBy(() -> asOwner.update("delete from agenda_items where id = ?", item))
                .rootCause()
                .hasMessageContaining("never changed or deleted");
    }

    @ParameterizedTest
    @CsvSource({
        "COUNCIL, DEFERRED, decision_records_deferred_with_reason",
        "PARTNERSHIP, ADOPTED, decision_records_partnership_resolved",
        "PARTNERSHIP, MINOR_POINT, decision_records_partnership_resolved"
    })
    void aRecordWithoutThePartThatItNeedsIsRefused(String body, String outcome, String constraint) {
        assertThatThrownBy(() -> asOwner.update(
                        """
                        insert into decision_records (id, case_reference, stage, body, outcome, happened_on, point,
                            not_in_source, illustrative, recorded_at, recorded_by)
                        values (?, 'TEST', 'council', ?, ?, '2025-02-26', 'a point', '{}', false, '2025-02-26T22:00Z',
                            'democratic.services')""",
                        meeting,
                        body,
                        outcome))
                .rootCause()
                .hasMessageContaining(constraint);
    }

    @Test
    void theTriggersStandAlsoWhereASessionSwitchesTriggersOff() {
        assertThat(asOwner.queryForList(
                        """
                        select tgrelid::regclass || ' ' || tgname from pg_trigger
                        where not tgisinternal and tgenabled = 'A' and tgrelid::regclass::text in (
                            'decision_records', 'delegation_determinations', 'leader_instructions', 'leader_responses',
                            'policing_body_copies', 'meetings', 'agenda_items',
                            'decision_classifications', 'documents', 'document_versions', 'document_chunks',
                            'breaches', 'breach_rulings', 'breach_seconds', 'decisions_set_aside',
                            'corrections', 'correction_answers', 'applied_corrections', 'correction_effects')""",
                        String.class))
                .containsExactlyInAnyOrder(
                        "decision_records decision_records_append_only",
                        "delegation_determinations delegation_determinations_append_only",
                        "leader_instructions leader_instructions_append_only",
                        "leader_responses leader_responses_append_only",
                        "policing_body_copies policing_body_copies_append_only",
                        "agenda_items agenda_items_never_removed",
                        "agenda_items agenda_items_settled_once",
                        "decision_classifications decision_classifications_append_only",
                        "meetings meetings_never_removed",
                        "meetings meetings_settled_once",
                        "documents documents_are_kept",
                        "document_versions document_versions_are_kept",
                        "document_chunks document_chunks_are_kept",
                        "breaches breaches_append_only",
                        "breach_rulings breach_rulings_append_only",
                        "breach_seconds breach_seconds_append_only",
                        "decisions_set_aside decisions_set_aside_append_only",
                        "corrections corrections_append_only",
                        "correction_answers correction_answers_append_only",
                        "applied_corrections applied_corrections_append_only",
                        "correction_effects correction_effects_append_only");
    }

    private void insertMeeting() {
        asOwner.update(
                """
                insert into meetings (id, version, reference, body, meeting_date, for_case, status, recorded_at, recorded_by)
                values (?, 0, ?, 'COUNCIL', '2025-02-26', true, 'PLANNED', '2025-02-13T09:00Z', 'democratic.services')""",
                meeting,
                "test-" + meeting);
    }

    private void settle(String table, String became, UUID id) {
        asRuntime.update(
                "update " + table + " set version = 1, status = ?, happened_on = '2025-02-26',"
                        + " settled_at = '2025-02-26T22:00Z' where id = ?",
                became,
                id);
    }

    private void assertRefused(String statement, UUID id) {
        assertThatThrownBy(() -> asOwner.update(statement, id))
                .rootCause()
                .hasMessageContaining("nothing else on it changes");
    }
}
