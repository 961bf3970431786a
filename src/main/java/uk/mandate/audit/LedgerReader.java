package uk.mandate.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.NotThere;

/** Reads the ledger as it is written: from the canonical text, with the texts that stand outside put beside it. */
@Component
@Transactional(readOnly = true)
class LedgerReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NamedParameterJdbcTemplate jdbc;

    LedgerReader(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    EntryPage read(EntryFilter filter) {
        var arguments = new ArrayList<Object>();
        var where = filter.where(arguments);
        var total = jdbc.getJdbcOperations()
                .queryForObject("select count(*) from ledger_entries" + where, Long.class, arguments.toArray());
        var order = filter.oldestFirst() ? " order by position" : " order by position desc";
        arguments.add(EntryFilter.PAGE_SIZE);
        arguments.add((filter.page() - 1L) * EntryFilter.PAGE_SIZE);
        var contents = jdbc.getJdbcOperations()
                .query(
                        "select canonical from ledger_entries" + where + order + " limit ? offset ?",
                        (row, number) -> parse(row.getString(1)),
                        arguments.toArray());
        return new EntryPage(withTexts(contents), total == null ? 0 : total, filter.page());
    }

    /** Refuses with 404 a reference under which nothing is recorded: every case has an entry from its beginning on. */
    void require(String caseReference) {
        var recorded = jdbc.queryForObject(
                "select exists (select from ledger_entries where case_reference = :reference)",
                Map.of("reference", caseReference),
                Boolean.class);
        if (!Boolean.TRUE.equals(recorded)) {
            throw NotThere.unknown("The ledger has no case of this reference.");
        }
    }

    /** Every case that has an entry, the last touched first. */
    List<CaseInLedger> cases() {
        return jdbc.query(
                """
                select case_reference, count(*) as entries, count(*) filter (where kind = 'refusal') as refusals,
                       max(recorded_at) as last
                from ledger_entries where case_reference is not null
                group by case_reference order by max(position) desc limit 500
                """,
                (row, number) -> new CaseInLedger(
                        row.getString("case_reference"),
                        row.getLong("entries"),
                        row.getLong("refusals"),
                        row.getTimestamp("last").toInstant()));
    }

    private List<LedgerEntry> withTexts(List<JsonNode> contents) {
        var texts = new HashMap<String, Map<String, String>>();
        var ids = contents.stream()
                .map(content -> UUID.fromString(content.at("/id").asText()))
                .toList();
        if (!ids.isEmpty()) {
            jdbc.query(
                    "select entry_id, field, value from ledger_texts where entry_id in (:ids)",
                    Map.of("ids", ids),
                    row -> {
                        texts.computeIfAbsent(row.getString("entry_id"), id -> new HashMap<>())
                                .put(row.getString("field"), row.getString("value"));
                    });
        }
        return contents.stream()
                .map(content -> new LedgerEntry(
                        content, texts.getOrDefault(content.at("/id").asText(), Map.of())))
                .toList();
    }

    private static JsonNode parse(String canonical) {
        try {
            return JSON.readTree(canonical);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One page of entries. */
    record EntryPage(List<LedgerEntry> entries, long total, int page) {
        public int pages() {
            return (int) Math.max(1, (total + EntryFilter.PAGE_SIZE - 1) / EntryFilter.PAGE_SIZE);
        }
    }

    /** One case as the list of cases shows it. */
    record CaseInLedger(String reference, long entries, long refusals, Instant last) {}
}
