package uk.mandate.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.mandate.audit.LedgerEntries;

/** The ledger of the case: who acted, in which office, and that nothing was refused, left out or altered on the way. */
@Component
class RecordOfActs {
    /** Everybody who acted, with the one office in which they did; Mandate and its timers hold none. */
    private static final Map<String, String> OFFICES = Map.ofEntries(
            Map.entry("lead.officer", "lead-officer"),
            Map.entry("equalities.officer", "equalities-officer"),
            Map.entry("finance.officer", "finance-officer"),
            Map.entry("legal.officer", "legal-officer"),
            Map.entry("council.lead", "council-lead"),
            Map.entry("democratic.services", "democratic-services"),
            Map.entry("monitoring.officer", "monitoring-officer"),
            Map.entry("scrutiny.officer", "scrutiny-officer"),
            Map.entry("partnership.coordinator", "partnership-coordinator"),
            Map.entry("system", ""),
            Map.entry("timer", ""));

    /** Each answer with its day and whose it was. */
    private static final List<String> ANSWERS = List.of(
            "2024-12-09 Task_DraftStrategy lead.officer",
            "2024-12-12 Task_ClearReport council.lead",
            "2024-12-12 Task_ClearReport equalities.officer",
            "2024-12-12 Task_ClearReport finance.officer",
            "2024-12-12 Task_ClearReport legal.officer",
            "2024-12-17 Task_ListCabinetItem democratic.services",
            "2025-01-07 Task_PublishCabinetAgenda democratic.services",
            "2025-01-15 Task_RecordCabinetDecision democratic.services",
            "2025-01-16 Task_PublishConsultationTimetable lead.officer",
            "2025-01-16 Task_PublishDecisionRecord democratic.services",
            "2025-01-21 Task_RecordScrutinyOutcome scrutiny.officer",
            "2025-01-27 Task_AnswerConsultation lead.officer",
            "2025-01-27 Task_CloseConsultation lead.officer",
            "2025-01-28 Task_FinaliseStrategy lead.officer",
            "2025-01-31 Task_ClearReport council.lead",
            "2025-01-31 Task_ClearReport equalities.officer",
            "2025-01-31 Task_ClearReport finance.officer",
            "2025-01-31 Task_ClearReport legal.officer",
            "2025-02-03 Task_ListCabinetItem democratic.services",
            "2025-02-04 Task_PublishCabinetAgenda democratic.services",
            "2025-02-12 Task_RecordCabinetDecision democratic.services",
            "2025-02-13 Task_PublishDecisionRecord democratic.services",
            "2025-02-14 Task_ArrangeCouncilMeeting democratic.services",
            "2025-02-26 Task_RecordCouncilDecision democratic.services",
            "2025-03-03 Task_PublishStrategy democratic.services",
            "2025-03-05 Task_SendPolicingBodyCopy democratic.services",
            "2025-03-10 Task_ArrangePartnershipMeeting partnership.coordinator",
            "2025-04-10 Task_RecordPartnershipDecision partnership.coordinator");

    private final LedgerEntries ledger;
    private final JdbcTemplate database;

    RecordOfActs(LedgerEntries ledger, JdbcTemplate database) {
        this.ledger = ledger;
        this.database = database;
    }

    void wereMadeByTheRightOffices(String reference) {
        var entries = ledger.of(reference);
        assertThat(entries.stream()
                        .map(entry -> Map.entry(at(entry, "/who/person"), at(entry, "/who/office")))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(OFFICES.entrySet());
        assertThat(entries).extracting(entry -> at(entry, "/kind")).containsOnly("act", "step");
        assertThat(entries.stream()
                        .filter(entry -> at(entry, "/type").equals("task-answered"))
                        .map(entry -> at(entry, "/recordedAt").substring(0, 10) + " " + at(entry, "/element") + " "
                                + at(entry, "/who/person"))
                        .sorted())
                .containsExactlyElementsOf(ANSWERS);
        assertThat(ledger.typesOf(reference))
                .contains("consultation-closing-day-passed")
                .doesNotContain("clearance-day-missed");
        assertThat(entries).extracting(entry -> at(entry, "/recordedAt")).isSorted();
        nothingWasAltered(entries);
    }

    /** What stands outside the entries is what their hashes say, and no rule that was judged on the way was broken. */
    private void nothingWasAltered(List<JsonNode> entries) {
        assertThat(entries)
                .flatExtracting(entry -> entry.path("judgements").findValuesAsText("result"))
                .isNotEmpty()
                .doesNotContain("broken");
        var byId = entries.stream().collect(Collectors.toMap(entry -> at(entry, "/id"), Function.identity()));
        var checked = database.query(
                "select * from ledger_texts where entry_id in (select entry_id from ledger_entries where"
                        + " case_reference = ?)",
                (row, number) -> {
                    var entry = Objects.requireNonNull(byId.get(row.getString("entry_id")));
                    var hash = at(entry, "/" + row.getString("field") + "/sha256");
                    return hash.equals(hash(row.getBytes("salt"), row.getString("value")));
                },
                at(entries.get(0), "/case"));
        assertThat(checked).hasSizeGreaterThan(100).containsOnly(true);
    }

    private static String hash(byte[] salt, String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String at(JsonNode entry, String path) {
        return entry.at(path).asText();
    }
}
