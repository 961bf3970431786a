package uk.mandate.audit;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;

/**
 * Writes entries with JDBC on the connection of the transaction that makes the change: both stand or neither does. Not
 * through JPA, whose writes wait for a flush that the engine's commands do not make.
 */
@Component
class Ledger {
    private static final String ENTRY = "insert into ledger_entries (canonical) values (?)";
    private static final String TEXT =
            "insert into ledger_texts (entry_id, field, salt, value) values (?, ?, decode(?, 'hex'), ?)";

    private final JdbcTemplate jdbc;
    private final OfficesHeld offices;
    private final CaseClock clock;
    private final Clock machineClock;

    Ledger(JdbcTemplate jdbc, OfficesHeld offices, CaseClock clock, @Qualifier("machineClock") Clock machineClock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
        this.machineClock = machineClock;
    }

    /** Adds the entry to the change's transaction; an error where there is none, because then it could stand alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(EntryDraft draft) {
        write(draft);
    }

    /** Adds the entry in a transaction of its own: for what has no change to join, such as refusals and sign-ins. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void appendAlone(EntryDraft draft) {
        write(draft);
    }

    private void write(EntryDraft draft) {
        var entry = EntryContent.of(draft, offices.of(draft.who), clock.instant(), machineClock.instant());
        jdbc.update(ENTRY, entry.canonical());
        entry.texts().forEach((field, text) -> jdbc.update(TEXT, entry.id(), field, text.salt(), text.value()));
    }
}
