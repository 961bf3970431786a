package uk.mandate.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the tests read from the ledger: as an auditor would, from the canonical text. */
@Component
public class LedgerEntries {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcTemplate jdbc;

    LedgerEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The entries of one case in the order of writing. */
    public List<JsonNode> of(String caseReference) {
        return read("select canonical from ledger_entries where case_reference = ? order by position", caseReference);
    }

    public List<String> typesOf(String caseReference) {
        return of(caseReference).stream()
                .map(entry -> entry.at("/type").asText())
                .toList();
    }

    public JsonNode last(String caseReference, String type) {
        var entries = read(
                "select canonical from ledger_entries where case_reference = ? and type = ? order by position",
                caseReference,
                type);
        return entries.get(entries.size() - 1);
    }

    /** The entries written after a position, for acts that belong to no case. */
    public List<JsonNode> after(long position) {
        return read("select canonical from ledger_entries where position > ? order by position", position);
    }

    public long position() {
        return jdbc.queryForObject("select coalesce(max(position), 0) from ledger_entries", Long.class);
    }

    private List<JsonNode> read(String query, Object... arguments) {
        return jdbc.query(query, (row, number) -> parse(row.getString(1)), arguments);
    }

    private static JsonNode parse(String canonical) {
        try {
            return JSON.readTree(canonical);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
