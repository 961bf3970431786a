package uk.mandate.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares three witnesses after a crash: what was acknowledged, what the engine holds, what the ledger says. */
final class CrashCheck {
    private static final String IN_LEDGER =
            "select type || ' ' || case_reference from ledger_entries where case_reference like 'CRASH-%'"
                    + " and type in ('process-started', 'task-completed')";
    private static final String IN_ENGINE =
            """
            select 'process-started ' || business_key_ from act_hi_procinst where business_key_ like 'CRASH-%'
            union all
            select 'task-completed ' || process.business_key_
            from act_hi_taskinst task join act_hi_procinst process on process.id_ = task.proc_inst_id_
            where process.business_key_ like 'CRASH-%' and task.delete_reason_ = 'completed'
            """;

    private final JdbcTemplate jdbc;

    CrashCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void check(Path acknowledged) throws IOException {
        var ledger = once(IN_LEDGER);
        var engine = once(IN_ENGINE);
        if (!ledger.equals(engine)) {
            throw new IllegalStateException("Ledger and engine differ in " + difference(ledger, engine));
        }
        for (var change : Files.exists(acknowledged) ? Files.readAllLines(acknowledged) : Set.<String>of()) {
            if (!ledger.contains(change)) {
                throw new IllegalStateException("Acknowledged, and not in the ledger: " + change);
            }
        }
        System.out.println("Compared " + ledger.size() + " changes.");
    }

    private Set<String> once(String query) {
        var found = jdbc.queryForList(query, String.class);
        var changes = new HashSet<>(found);
        if (changes.size() != found.size()) {
            throw new IllegalStateException("Something is there twice.");
        }
        return changes;
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        all.removeIf(change -> one.contains(change) && other.contains(change));
        return all;
    }
}
