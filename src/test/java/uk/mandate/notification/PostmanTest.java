package uk.mandate.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.PersonId;
import uk.mandate.notification.Outbox.Told;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** How what waits is sent: over real SMTP, to servers that are away, refuse, put off or are not to be trusted. */
@MandateTest
class PostmanTest {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
            new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.SMTPS.dynamicPort()});

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    MailRoom room;

    @Autowired
    Outbox outbox;

    @Autowired
    TasksInHand tasks;

    @Autowired
    TransactionTemplate transaction;

    private final MachineTime time = new MachineTime();

    @BeforeEach
    void aTaskIsToldOf() {
        room.empty();
        room.writeTo("democratic.services");
    }

    @AfterEach
    void emptyTheRoom() {
        room.empty();
    }

    @Test
    void nothingGoesTwiceHoweverOftenItIsPutOrSent() throws MessagingException {
        waiting(1);
        putAgain();
        var postman = room.postman(time, MAIL.getSmtp().getPort());

        postman.round();
        postman.round();
        putAgain();
        postman.round();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void twoNodesShareTheWorkAndSendEachMessageOnce() {
        waiting(30);
        var one = CompletableFuture.runAsync(room.postman(time, MAIL.getSmtp().getPort())::round);
        var other = CompletableFuture.runAsync(room.postman(time, MAIL.getSmtp().getPort())::round);
        CompletableFuture.allOf(one, other).join();

        assertThat(ids(MAIL.getReceivedMessages())).hasSize(30).doesNotHaveDuplicates();
        assertThat(states()).hasSize(30).containsOnly("SENT");
    }

    /** While one node sends a message, the other finds nothing to send, and does not wait for it. */
    @Test
    void aMessageThatIsBeingSentIsNobodyElses() {
        waiting(1);

        transaction.executeWithoutResult(status -> {
            assertThat(takeNext()).isPresent();
            CompletableFuture.runAsync(room.postman(time, MAIL.getSmtp().getPort())::round)
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("WAITING");
    }

    @Test
    void aServerThatIsAwayIsTriedWithGrowingPausesUntilItIsBack() throws IOException {
        waiting(1);
        var port = freePort();
        var postman = room.postman(time, port);
        var pauses = new ArrayList<Long>();
        for (int tried = 0; tried < 7; tried++) {
            postman.round();
            pauses.add(Duration.between(time.instant(), nextTry()).toMinutes());
            time.passes(Duration.ofMinutes(pauses.get(tried)).minusSeconds(1));
            postman.round();
            assertThat(tries()).as("tries before the pause is over").isEqualTo(tried + 1);
            time.passes(Duration.ofSeconds(1));
        }
        assertThat(pauses).containsExactly(1L, 5L, 15L, 30L, 60L, 60L, 60L);
        assertThat(reason()).isEqualTo("The mail server cannot be reached, or does not let Mandate in.");

        var back = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            postman.round();
            assertThat(back.getReceivedMessages()).hasSize(1);
            assertThat(states()).containsExactly("SENT");
        } finally {
            back.stop();
        }
    }

    /** Otherwise each of a hundred messages would wait for the same silence. */
    @Test
    void aServerThatIsAwayIsAskedOnceInARound() throws IOException {
        waiting(3);

        room.postman(time, freePort()).round();

        assertThat(room.messages()).extracting(row -> row.get("tries")).containsExactlyInAnyOrder(1, 0, 0);
    }

    @Test
    void aServerThatIsAwayForAMonthLosesNothing() throws IOException {
        waiting(1);
        var postman = room.postman(time, freePort());
        for (int hour = 0; hour < 30 * 24; hour++) {
            postman.round();
            time.passes(Duration.ofHours(1));
        }

        assertThat(states()).containsExactly("WAITING");
        assertThat(tries()).isEqualTo(30 * 24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 no such person", "501 no address", "554 not from you"})
    void anAddressThatIsRefusedForGoodFailsVisiblyAndIsNotTriedAgain(String answer) throws IOException {
        waiting(1);
        try (var server = new ScriptedServer(answer)) {
            var postman = room.postman(time, server.port());
            postman.round();
            time.passes(Duration.ofDays(30));
            postman.round();
            assertThat(server.asked()).isEqualTo(1);
        }

        assertThat(states()).containsExactly("FAILED");
        assertThat(reason())
                .isEqualTo("The mail server refused the message for good (" + answer.substring(0, 3) + ").")
                .doesNotContain("@");
    }

    @Test
    void oneRefusedAddressDoesNotKeepTheOthersFromTheirs() throws IOException {
        waiting(3);
        try (var server = new ScriptedServer("550 no such person")) {
            room.postman(time, server.port()).round();
            assertThat(server.asked()).isEqualTo(3);
        }
        assertThat(states()).containsExactly("FAILED", "FAILED", "FAILED");
    }

    @Test
    void aServerThatPutsTheMessageOffIsTriedForThreeDays() throws IOException {
        waiting(1);
        var began = time.instant();
        try (var server = new ScriptedServer("450 come again")) {
            var postman = room.postman(time, server.port());
            postman.round();
            assertThat(reason()).isEqualTo("The mail server put the message off (450).");
            while (states().contains("WAITING")) {
                time.passes(Duration.ofMinutes(1));
                postman.round();
            }
            assertThat(server.asked()).isEqualTo(75);
        }
        assertThat(states()).containsExactly("FAILED");
        assertThat(Duration.between(began, time.instant())).isBetween(Duration.ofDays(2), Duration.ofDays(4));
    }

    /** At least once: the copy has the same id, by which mail programs know it. */
    @Test
    void whoDiesBetweenTheServersYesAndTheMarkLeavesItToBeSentAgain() throws MessagingException {
        waiting(1);
        var dying = new DyingServer(MAIL.getSmtp().getPort());
        assertThatThrownBy(() -> room.postman(time, dying).round()).isInstanceOf(DyingServer.Died.class);
        assertThat(states()).containsExactly("WAITING");

        room.postman(time, MAIL.getSmtp().getPort()).round();

        assertThat(states()).containsExactly("SENT");
        assertThat(ids(MAIL.getReceivedMessages())).hasSize(2);
        assertThat(MAIL.getReceivedMessages()[0].getMessageID())
                .isEqualTo(MAIL.getReceivedMessages()[1].getMessageID())
                .endsWith("@mandate.council.example>");
    }

    @Test
    void noWordGoesOverAnOpenLineWhereEncryptionIsAskedFor() {
        waiting(1);
        var sender = MailRoom.sender(MAIL.getSmtp().getPort());
        sender.getJavaMailProperties().put("mail.smtp.starttls.enable", "true");
        sender.getJavaMailProperties().put("mail.smtp.starttls.required", "true");

        room.postman(time, MailRoom.server(sender)).round();

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("WAITING");
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void anEncryptedLineCarriesTheMessageOnlyToAServerThatIsTrusted() {
        waiting(1);
        var sender = MailRoom.sender(MAIL.getSmtps().getPort());
        sender.setProtocol("smtps");

        room.postman(time, MailRoom.server(sender)).round();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("WAITING");

        sender.getJavaMailProperties().put("mail.smtps.ssl.trust", "*");
        sender.getJavaMailProperties().put("mail.smtps.ssl.checkserveridentity", "false");
        time.passes(Duration.ofMinutes(1));
        room.postman(time, MailRoom.server(sender)).round();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void whoHasNoAddressAnyMoreIsNotWrittenTo() {
        waiting(1);
        room.forget("democratic.services");

        room.postman(time, MAIL.getSmtp().getPort()).round();

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("FAILED");
        assertThat(reason()).isEqualTo("No e-mail address of theirs is on record any more.");
    }

    /** Any open task of theirs: which one, no test asks. */
    private String task = "";

    private Optional<Outbox.Waiting> takeNext() {
        return room.outbox(time).takeNext();
    }

    private void waiting(int number) {
        if (tasksOf(new PersonId("democratic.services")).isEmpty()) {
            Acting.as(
                    CaseWalk.as("democratic.services"),
                    () -> bringIn.bringIn(CaseFile.recommended().yaml()));
        }
        for (int message = 0; message < number; message++) {
            put("test/" + message);
        }
        room.startAt(time);
    }

    private void putAgain() {
        put("test/0");
        room.startAt(time);
    }

    private void put(String key) {
        var person = new PersonId("democratic.services");
        if (task.isEmpty()) {
            task = tasksOf(person).get(0).id();
        }
        var item = new Told(task, false);
        transaction.executeWithoutResult(status -> outbox.put(key, person, MessageKind.TASK, List.of(item)));
    }

    private List<String> states() {
        return room.messages().stream().map(row -> (String) row.get("status")).toList();
    }

    private String reason() {
        return room.first("reason", String.class);
    }

    private int tries() {
        return room.first("tries", Integer.class);
    }

    private Instant nextTry() {
        return room.first("next_try_at", Timestamp.class).toInstant();
    }

    private static List<String> ids(MimeMessage[] messages) {
        return Arrays.stream(messages).map(PostmanTest::id).toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<OpenTask> tasksOf(PersonId person) {
        return tasks.ofEach(Set.of(person)).getOrDefault(person, List.of());
    }
}
