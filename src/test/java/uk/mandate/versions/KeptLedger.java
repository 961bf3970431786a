package uk.mandate.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The first entries of a ledger, with what was typed in them, as one fingerprint in a file beside the data. */
final class KeptLedger {
    private static final String FINGERPRINT =
            """
            select encode(sha256(convert_to(string_agg(
                position || ' ' || transaction_id || ' ' || canonical || ' ' || coalesce(typed, ''), ' ' order by position), 'UTF8')), 'hex')
            from ledger_entries left join (
                select entry_id, string_agg(field || encode(salt, 'hex') || value, ' ' order by field) as typed
                from ledger_texts group by entry_id) texts using (entry_id)
            where position <= ?
            """;

    private final JdbcTemplate jdbc;
    private final Path file;

    KeptLedger(JdbcTemplate jdbc, Path file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    void write() throws IOException {
        var last = jdbc.queryForObject("select max(position) from ledger_entries", String.class);
        Files.write(file, List.of(last, fingerprint(last)));
    }

    void check() throws IOException {
        var kept = Files.readAllLines(file);
        if (!kept.get(1).equals(fingerprint(kept.get(0)))) {
            throw new IllegalStateException("The entries that the earlier version wrote are not the same any more.");
        }
    }

    private String fingerprint(String last) {
        return String.valueOf(jdbc.queryForObject(FINGERPRINT, String.class, Long.valueOf(last)));
    }
}
