package uk.mandate.notification;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Role;

/** What is seen of the outbox and done about it, by administrators and governance staff. */
@Service
@Transactional
public class MailDesk {
    static final int ON_A_PAGE = 25;

    private static final Set<String> WHO_MAY = Set.of(Role.ADMINISTRATOR.group(), Role.GOVERNANCE.group());

    private final JdbcClient database;
    private final Outbox outbox;
    private final MailServer server;
    private final Directory directory;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    MailDesk(
            JdbcClient database,
            Outbox outbox,
            MailServer server,
            Directory directory,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.outbox = outbox;
        this.server = server;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    public boolean hasServer() {
        return server.isNamed();
    }

    /** How many messages are in this state. */
    @Transactional(readOnly = true)
    public int count(MessageStatus status) {
        return database.sql("select count(*) from mail_messages where status = :status")
                .param("status", status.name())
                .query(Integer.class)
                .single();
    }

    /** Since when the oldest waiting message waits, in words; empty where none does. */
    @Transactional(readOnly = true)
    public String waitingSince() {
        return database.sql("select min(made_at) from mail_messages where status = 'WAITING'")
                .query(Timestamp.class)
                .optional()
                .map(oldest -> BritishDates.words(oldest.toInstant()))
                .orElse("");
    }

    /** One page of the messages in this state, the newest first; the last page where there is none of that number. */
    @Transactional(readOnly = true)
    public Page read(MessageStatus status, int asked) {
        var total = count(status);
        var pages = Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        var page = Math.min(Math.max(1, asked), pages);
        var rows = database.sql(
                        """
                        select m.id, p.name, m.kind, m.made_at, m.settled_at, m.tries, m.next_try_at, coalesce(m.reason, '') as reason
                        from mail_messages m join people p on p.id = m.person
                        where m.status = :status order by m.made_at desc, m.id limit :limit offset :offset
                        """)
                .param("status", status.name())
                .param("limit", ON_A_PAGE)
                .param("offset", (page - 1) * ON_A_PAGE)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        MessageKind.valueOf(row.getString("kind")).words(),
                        words(row.getTimestamp("made_at")),
                        words(row.getTimestamp("settled_at")),
                        row.getInt("tries"),
                        // Shown by the clock that everything else on the page is shown by.
                        moved(row.getTimestamp("next_try_at")),
                        row.getString("reason")))
                .list();
        return new Page(rows, total, page, pages);
    }

    /** Has a message sent again that had failed. */
    public void sendAgain(UUID message) {
        admit();
        var person = outbox.sendAgain(message)
                .orElseThrow(() -> new Refusal(
                        "This message does not stand among those that failed, so there is nothing to send again. Look at the"
                                + " list again to see what became of it."));
        events.publishEvent(new MailSentAgain(person));
    }

    private void admit() {
        var groups = directory.groupsOf(Acting.require().person(), clock.today());
        if (groups.stream().noneMatch(WHO_MAY::contains)) {
            throw new Refusal(
                    "Only administrators and governance staff have messages sent again. Ask one of them to do it.");
        }
    }

    private String moved(@Nullable Timestamp machine) {
        return machine == null ? "" : BritishDates.words(machine.toInstant().plus(clock.offset()));
    }

    private static String words(@Nullable Timestamp moment) {
        return moment == null ? "" : BritishDates.words(moment.toInstant());
    }

    /** One page of messages. */
    public record Page(List<Line> rows, int total, int page, int pages) {}

    /** One message; times in words, empty where there is none. */
    public record Line(
            UUID id,
            String person,
            String kind,
            String made,
            String settled,
            int tries,
            String nextTry,
            String reason) {}
}
