package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Body;
import uk.mandate.decision.MeetingNotHeld;
import uk.mandate.decision.NotHeldReason;
import uk.mandate.testing.MandateTest;

@MandateTest
class LedgerTest {
    private static final ActingPerson DEMOCRATIC_SERVICES = ActingPerson.at(
                    Door.TASKLIST, new PersonId("democratic.services"))
            .inOffice(new OfficeId("democratic-services"))
            .onBehalfOf(new OfficeId("leader"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String caseReference = "CSS-" + UUID.randomUUID();

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CaseClock clock;

    @Test
    void anEventBecomesAnEntryThatSaysWhoWhatWhenAndWhy() throws Exception {
        publish(new ThingRecorded(caseReference, "Council resolved so."));

        var entry = onlyEntry();
        assertThat(entry.at("/type").asText()).isEqualTo("thing-recorded");
        assertThat(entry.at("/kind").asText()).isEqualTo("act");
        assertThat(entry.at("/schemaVersion").asInt()).isEqualTo(1);
        assertThat(entry.at("/happenedAt").asText()).isEqualTo("2025-02-26T19:40:00.000000Z");
        assertThat(Instant.parse(entry.at("/recordedAt").asText()))
                .isCloseTo(clock.instant(), within(1, ChronoUnit.MINUTES));
        assertThat(entry.at("/machineAt").asText()).isNotEmpty();
        assertThat(entry.at("/who/person").asText()).isEqualTo("democratic.services");
        assertThat(entry.at("/who/office").asText()).isEqualTo("democratic-services");
        assertThat(entry.at("/who/forOffice").asText()).isEqualTo("leader");
        assertThat(entry.at("/who/door").asText()).isEqualTo("tasklist");
        assertThat(entry.at("/changes/outcome/before").asText()).isEqualTo("deferred");
        assertThat(entry.at("/changes/outcome/after").asText()).isEqualTo("adopted");
        assertThat(entry.at("/judgements/0/rule").asText()).isEqualTo("R19");
        assertThat(entry.at("/judgements/0/result").asText()).isEqualTo("met");
        assertThat(entry.at("/judgements/0/policyVersion").asText()).isEqualTo("stevenage 1");
    }

    @Test
    void aFactThatHasNoHourNamesItsDay() throws Exception {
        publish(new MeetingNotHeld(
                caseReference, "council", Body.COUNCIL, NotHeldReason.CANCELLED, LocalDate.parse("2025-04-10"), null));

        var entry = onlyEntry();
        assertThat(entry.at("/happenedOn").asText()).isEqualTo("2025-04-10");
        assertThat(entry.at("/happenedAt").asText()).isEqualTo("2025-04-09T23:00:00.000000Z");
    }

    @Test
    void theSearchColumnsAreReadFromTheCanonicalBytes() {
        publish(new ThingRecorded(caseReference, null));

        assertThat(jdbc.queryForMap("select * from ledger_entries where case_reference = ?", caseReference))
                .containsEntry("type", "thing-recorded")
                .containsEntry("kind", "act")
                .containsEntry("process", "council-adoption")
                .containsEntry("element", "Task_RecordCouncilDecision")
                .containsEntry("person", "democratic.services")
                .containsEntry("office", "democratic-services")
                .containsEntry("door", "tasklist")
                .containsEntry("happened_at", java.sql.Timestamp.from(Instant.parse("2025-02-26T19:40:00Z")));
        assertThat(canonical()).isEqualTo(CanonicalJson.of(canonical()));
    }

    @Test
    void freeTextStandsOutsideAndItsSaltedHashInTheEntryProvesIt() throws Exception {
        publish(new ThingRecorded(caseReference, "A reason with a name in it."));

        assertThat(canonical()).doesNotContain("a name in it").doesNotContain("Jane Citizen");
        var entry = onlyEntry();
        assertThat(hashOfText("reason")).isEqualTo(entry.at("/reason/sha256").asText());
        assertThat(hashOfText("changes/witness/after"))
                .isEqualTo(entry.at("/changes/witness/after/sha256").asText());
        assertThat(hashOfText("judgements/0/sentence"))
                .isEqualTo(entry.at("/judgements/0/sentence/sha256").asText());
    }

    @Test
    void theSameWordsTwiceHaveTwoHashes() {
        assertThat(SaltedText.of("yes").hash())
                .isNotEqualTo(SaltedText.of("yes").hash());
    }

    @Test
    void aRollBackLeavesNothing() {
        Acting.as(
                DEMOCRATIC_SERVICES,
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(new ThingRecorded(caseReference, "Never mind."));
                    assertThat(entries()).hasSize(1);
                    status.setRollbackOnly();
                }));

        assertThat(entries()).isEmpty();
    }

    @Test
    void entryAndChangeShareOneConnectionAndOneTransaction() {
        Acting.as(
                DEMOCRATIC_SERVICES,
                () -> transaction.executeWithoutResult(status -> {
                    var session = jdbc.queryForObject("select pg_backend_pid()", Integer.class);
                    events.publishEvent(new ThingRecorded(caseReference, null));

                    assertThat(jdbc.queryForObject("select pg_backend_pid()", Integer.class))
                            .isEqualTo(session);
                    assertThat(jdbc.queryForObject(
                                    "select transaction_id = pg_current_xact_id() from ledger_entries where case_reference = ?",
                                    Boolean.class,
                                    caseReference))
                            .isTrue();
                }));
    }

    @Test
    void anEventOutsideATransactionIsAnErrorBecauseItsEntryCouldStandAlone() {
        assertThatThrownBy(() -> events.publishEvent(new ThingRecorded(caseReference, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(entries()).isEmpty();
    }

    @Test
    void nobodyEscapesTheLedgerByCharactersThatItCannotHold() {
        publish(new ThingRecorded(caseReference, "nul \0 and half \ud83d an emoji"));

        assertThat(jdbc.queryForObject(
                        "select value from ledger_texts join ledger_entries using (entry_id)"
                                + " where case_reference = ? and field = 'reason'",
                        String.class,
                        caseReference))
                .isEqualTo("nul \ufffd and half \ufffd an emoji");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entries set canonical = '{}'",
                "update ledger_entries set transaction_id = '3'",
                "delete from ledger_entries",
                "delete from ledger_entries where false",
                "truncate ledger_entries cascade",
                "update ledger_texts set value = ''",
                "delete from ledger_texts",
                "truncate ledger_texts"
            })
    void whatIsWrittenStands(String alteration) {
        publish(new ThingRecorded(caseReference, "It stands."));
        var before = canonical();

        assertThatThrownBy(() -> jdbc.execute(alteration))
                .rootCause()
                .message()
                .containsAnyOf("The ledger is append-only", "permission denied");
        assertThat(canonical()).isEqualTo(before);
    }

    private void publish(RecordedEvent event) {
        Acting.as(DEMOCRATIC_SERVICES, () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    private List<String> entries() {
        return jdbc.queryForList(
                "select canonical from ledger_entries where case_reference = ?", String.class, caseReference);
    }

    private String canonical() {
        assertThat(entries()).hasSize(1);
        return entries().get(0);
    }

    private JsonNode onlyEntry() throws Exception {
        return JSON.readTree(canonical());
    }

    /** What an auditor computes without Mandate: SHA-256 over the salt and the value. */
    private String hashOfText(String field) throws Exception {
        var text = jdbc.queryForMap(
                "select salt, convert_to(value, 'UTF8') as bytes from ledger_texts join ledger_entries using (entry_id)"
                        + " where case_reference = ? and field = ?",
                caseReference,
                field);
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte[]) text.get("salt"));
        return HexFormat.of().formatHex(digest.digest((byte[]) text.get("bytes")));
    }
}
