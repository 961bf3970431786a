package uk.mandate.notification;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseFiles;
import uk.mandate.organisation.EmailAddresses;
import uk.mandate.organisation.people.EmailService;
import uk.mandate.testing.CaseWalk;

/** The outbox of a test: people with addresses, postmen with servers of their own, and what became of the messages. */
@Component
class MailRoom {
    static final MailSettings SETTINGS =
            new MailSettings("mail.example", "mandate@council.example", "https://mandate.council.example/", true);

    private final JdbcClient database;
    private final CaseClock clock;
    private final TasksInHand tasks;
    private final CaseFiles files;
    private final EmailAddresses addresses;
    private final EmailService emails;
    private final TransactionTemplate transaction;

    MailRoom(
            JdbcClient database,
            CaseClock clock,
            TasksInHand tasks,
            CaseFiles files,
            EmailAddresses addresses,
            EmailService emails,
            TransactionTemplate transaction) {
        this.database = database;
        this.clock = clock;
        this.tasks = tasks;
        this.files = files;
        this.addresses = addresses;
        this.emails = emails;
        this.transaction = transaction;
    }

    /** Nobody has an address and nothing is in the outbox. */
    void empty() {
        database.sql("update people set email = null").update();
        database.sql("delete from mail_items").update();
        database.sql("delete from mail_messages").update();
    }

    void writeTo(String... people) {
        for (var person : people) {
            Acting.as(
                    CaseWalk.as("administrator"),
                    () -> emails.give(new PersonId(person), person + "@council.example", "For a test"));
        }
    }

    /** Every message about tasks of this case: who gets it, of what kind, and what became of it. */
    List<String> about(String reference) {
        return database.sql(
                        """
                        select distinct m.kind || ' ' || m.person || ' ' || m.status from mail_messages m
                        join mail_items i on i.message = m.id join act_hi_taskinst t on t.id_ = i.task
                        join act_hi_procinst p on p.id_ = t.proc_inst_id_ where p.business_key_ = :reference order by 1
                        """)
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    /** Of each message about this case in order: its day, whether the task is new or overdue in it, and what became of it. */
    List<String> told(String reference) {
        return database.sql(
                        """
                        select m.day || case when i.overdue then ' overdue ' else ' new ' end || m.status from mail_messages m
                        join mail_items i on i.message = m.id join act_hi_taskinst t on t.id_ = i.task
                        join act_hi_procinst p on p.id_ = t.proc_inst_id_ where p.business_key_ = :reference order by m.made_at
                        """)
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    /** As if all that waits had been sent. */
    void markSent() {
        database.sql(
                        "update mail_messages set status = 'SENT', next_try_at = null, settled_at = made_at where status = 'WAITING'")
                .update();
    }

    /** One column of the oldest message. */
    <T> T first(String column, Class<T> type) {
        return database.sql("select " + column + " from mail_messages order by made_at, id limit 1")
                .query(type)
                .single();
    }

    List<Map<String, Object>> messages() {
        return database.sql("select * from mail_messages order by made_at, id")
                .query()
                .listOfRows();
    }

    /** Leaves only messages of this kind, which other tests' cases cannot have brought about for these people. */
    void keepOnly(String reference) {
        database.sql(
                        """
                        delete from mail_items i where not exists (select from act_hi_taskinst t
                          join act_hi_procinst p on p.id_ = t.proc_inst_id_
                          where t.id_ = i.task and p.business_key_ = :reference)
                        """)
                .param("reference", reference)
                .update();
        database.sql("delete from mail_messages m where not exists (select from mail_items i where i.message = m.id)")
                .update();
    }

    /** Their address was taken off meanwhile. */
    void forget(String person) {
        database.sql("update people set email = null where id = :id")
                .param("id", person)
                .update();
    }

    Outbox outbox(MachineTime time) {
        return new Outbox(database, clock, time);
    }

    Postman postman(MachineTime time, MailServer server) {
        var outbox = outbox(time);
        var letters = new Letters(tasks, outbox, files, SETTINGS, clock);
        return new Postman(outbox, server, letters, addresses, transaction, time);
    }

    Postman postman(MachineTime time, int port) {
        return postman(time, server(sender(port)));
    }

    /** Sets what waits to wait since the test's machine time began. */
    void startAt(MachineTime time) {
        database.sql("update mail_messages set next_try_at = :now where status = 'WAITING'")
                .param("now", Timestamp.from(time.instant()))
                .update();
    }

    static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", "5000");
        properties.put("mail.smtp.timeout", "5000");
        sender.setJavaMailProperties(properties);
        return sender;
    }

    static MailServer server(JavaMailSender sender) {
        return new MailServer(provider(sender), SETTINGS);
    }

    @SuppressWarnings("unchecked")
    static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        ObjectProvider<JavaMailSender> provider = mock(ObjectProvider.class);
        when(provider.getIfAvailable()).thenReturn(sender);
        when(provider.getObject()).thenReturn(sender);
        return provider;
    }
}
