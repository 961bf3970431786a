package uk.mandate.walk;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the ledger holds of a case: its end, and each text with the hash by which its entry vouches for it. */
final class LedgerOfCase {
    private static final String UNPROVEN_TEXTS =
            """
            select count(*) from ledger_texts t join ledger_entries e using (entry_id) where e.case_reference = ?
            and position(encode(sha256(t.salt || convert_to(t.value, 'UTF8')), 'hex') in e.canonical) = 0""";

    private final JdbcTemplate jdbc;

    LedgerOfCase(ApplicationContext mandate) {
        jdbc = mandate.getBean(JdbcTemplate.class);
    }

    void check(WalkedCase walked, CaseState now) {
        var type = now.ending()
                .map(how -> "strategy-" + how)
                .orElse(now.isEnd() ? "strategy-entered-into-force" : "strategy-went-back");
        RecordsAreThere.require(
                walked,
                "the entry " + type + " in the ledger",
                count(
                                "select count(*) from ledger_entries where case_reference = ? and type = ?",
                                walked.reference(),
                                type)
                        > 0);
        RecordsAreThere.require(
                walked,
                "the texts for which the ledger's entries vouch",
                count(UNPROVEN_TEXTS, walked.reference()) == 0);
    }

    private int count(String query, Object... arguments) {
        var count = jdbc.queryForObject(query, Integer.class, arguments);
        return count == null ? 0 : count;
    }
}
