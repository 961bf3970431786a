package uk.mandate.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;

/** The one outbox, as its tables hold it. It is written in the transaction of whoever calls, and never in one of its own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {
    private final JdbcClient database;
    private final CaseClock clock;
    private final Clock machineClock;

    Outbox(JdbcClient database, CaseClock clock, @Qualifier("machineClock") Clock machineClock) {
        this.database = database;
        this.clock = clock;
        this.machineClock = machineClock;
    }

    /** Puts a message in, once for its key, and says whether it was not there yet. */
    boolean put(String key, PersonId person, MessageKind kind, Collection<Told> items) {
        var id = UUID.randomUUID();
        var added = database.sql(
                        """
                        insert into mail_messages (id, key, person, kind, day, made_at, status, tries, next_try_at)
                        values (:id, :key, :person, :kind, :day, :made, 'WAITING', 0, :next) on conflict (key) do nothing
                        """)
                .param("id", id)
                .param("key", key)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("day", clock.today())
                .param("made", Timestamp.from(clock.instant()))
                .param("next", Timestamp.from(machineClock.instant()))
                .update();
        if (added == 1) {
            items.forEach(item -> database.sql(
                            "insert into mail_items (message, task, overdue) values (:id, :task, :overdue)")
                    .param("id", id)
                    .param("task", item.task())
                    .param("overdue", item.overdue())
                    .update());
        }
        return added == 1;
    }

    boolean has(String key) {
        return database.sql("select exists (select from mail_messages where key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** The tasks that the person has been told of, or will be by a message that no later one replaces. */
    Set<String> toldOf(PersonId person) {
        return database.sql(
                        "select distinct task from mail_items i join mail_messages m on m.id = i.message"
                                + " where m.person = :person and (m.status = 'SENT' or m.kind <> 'DIGEST' and m.status <> 'NOT_NEEDED')")
                .param("person", person.value())
                .query(String.class)
                .set();
    }

    /** The tasks that the person is told are overdue by another message of the same day. */
    Set<String> overdueToldOf(PersonId person, LocalDate day) {
        return database.sql("select distinct task from mail_items i join mail_messages m on m.id = i.message"
                        + " where m.person = :person and m.day = :day and i.overdue and m.status <> 'NOT_NEEDED'")
                .param("person", person.value())
                .param("day", day)
                .query(String.class)
                .set();
    }

    /** Takes back the messages of earlier days that did not get away: a newer one says what still holds. */
    void replaceDigests(PersonId person) {
        database.sql(
                        """
                        update mail_messages set status = 'NOT_NEEDED', next_try_at = null, settled_at = :now,
                          reason = 'A message of a later day has taken its place.'
                        where person = :person and kind = 'DIGEST' and status in ('WAITING', 'FAILED')
                        """)
                .param("person", person.value())
                .param("now", now())
                .update();
    }

    /**
     * The next message that is due by the machine's clock, held until the transaction ends: another node passes it over and takes
     * the next.
     */
    Optional<Waiting> takeNext() {
        return database.sql(
                        """
                        select id, person, kind, tries from mail_messages
                        where status = 'WAITING' and next_try_at <= :now
                        order by next_try_at, made_at, id limit 1 for update skip locked
                        """)
                .param("now", Timestamp.from(machineClock.instant()))
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getString("person")),
                        MessageKind.valueOf(row.getString("kind")),
                        row.getInt("tries")))
                .optional();
    }

    Set<String> tasksOf(UUID message) {
        return database.sql("select task from mail_items where message = :id")
                .param("id", message)
                .query(String.class)
                .set();
    }

    void settle(UUID message, MessageStatus status, String reason) {
        database.sql(
                        """
                        update mail_messages set status = :status, next_try_at = null, settled_at = :now,
                          reason = nullif(:reason, '') where id = :id
                        """)
                .param("id", message)
                .param("status", status.name())
                .param("reason", reason)
                .param("now", now())
                .update();
    }

    void tryAgain(UUID message, int tries, Instant next, String reason) {
        database.sql("update mail_messages set tries = :tries, next_try_at = :next, reason = :reason where id = :id")
                .param("id", message)
                .param("tries", tries)
                .param("next", Timestamp.from(next))
                .param("reason", reason)
                .update();
    }

    /** Puts a message that failed back among the waiting, as if it were new, and says to whom it goes. */
    Optional<PersonId> sendAgain(UUID message) {
        return database.sql(
                        """
                        update mail_messages set status = 'WAITING', tries = 0, next_try_at = :next, settled_at = null, reason = null
                        where id = :id and status = 'FAILED' returning person
                        """)
                .param("id", message)
                .param("next", Timestamp.from(machineClock.instant()))
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** What a message tells of one task. */
    record Told(String task, boolean overdue) {}

    /** A message to be sent, and how often that was tried. */
    record Waiting(UUID id, PersonId person, MessageKind kind, int tries) {}
}
