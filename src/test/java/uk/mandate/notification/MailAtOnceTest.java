package uk.mandate.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.instructed;
import static uk.mandate.decision.CouncilAnswers.leader;
import static uk.mandate.testing.CaseWalk.as;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.offices.Manner;
import uk.mandate.organisation.offices.OfficeService;
import uk.mandate.organisation.people.PeopleService;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** A task whose time the law sets is told of at once, to whoever holds it. */
@MandateTest
class MailAtOnceTest {
    private static final String LEADERS_TASK = "Task_RecordLeaderResponse";

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    MailRoom room;

    @Autowired
    AtOnce atOnce;

    @Autowired
    PeopleService people;

    @Autowired
    OfficeService offices;

    @Autowired
    TransactionTemplate transaction;

    private final MachineTime time = new MachineTime();
    private String reference = "";

    @BeforeEach
    @AfterEach
    void emptyTheRoom() {
        room.empty();
    }

    @Test
    void theLeaderIsToldAtOnceInTheWordsOfTheCase() throws MessagingException, IOException {
        room.writeTo("leader", "lead.officer");
        theLeaderIsInstructed();
        assertThat(room.about(reference)).containsExactly("TASK leader WAITING");

        send();

        assertThat(room.about(reference)).containsExactly("TASK leader SENT");
        var message = MAIL.getReceivedMessages()[0];
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Training: You have a task");
        assertThat(message.getFrom()[0]).hasToString("mandate@council.example");
        assertThat(message.getAllRecipients()[0]).hasToString("leader@council.example");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(
                        """
                        This is training: nothing in this message is real.

                        New for you

                        Record the Leader's response
                          %s
                          Due on Wednesday 5 March 2025
                          https://mandate.council.example/strategies/%s

                        Mandate wrote this message. Nobody reads what is sent back to it. If you should not
                        get such messages, ask an administrator to take your address off."""
                                .formatted(title(), reference));
    }

    @Test
    void everybodyWhoMayAnswerIsTold() {
        room.writeTo("leader", "democratic.services", "democratic.services.second", "monitoring.officer");
        theLeaderIsInstructed();

        assertThat(room.about(reference))
                .containsExactlyInAnyOrder(
                        "TASK democratic.services WAITING",
                        "TASK democratic.services.second WAITING",
                        "TASK leader WAITING");
    }

    @Test
    void whoeverActsInTheOfficeIsToldToo() {
        var deputy = new PersonId("mail.deputy");
        var day = LocalDate.parse("2025-02-27");
        var away = new DatedChange(day, "The Leader is away for a day");
        Acting.as(as("administrator"), () -> {
            people.register(deputy, "Deputy", away);
            offices.appoint(new OfficeId("leader"), deputy, Manner.ACTING, away, day);
        });
        room.writeTo("mail.deputy");

        theLeaderIsInstructed();

        assertThat(room.about(reference)).containsExactly("TASK mail.deputy WAITING");
        walk.on("2025-02-28T09:00");
        send();
        assertThat(room.about(reference)).containsExactly("TASK mail.deputy NOT_NEEDED");
    }

    @Test
    void nobodyIsToldWhereTheTaskDidNotOpen() {
        room.writeTo("leader");
        atTheLeader();

        transaction.executeWithoutResult(status -> {
            walk.answer(reference, "Task_InstructLeader", as("democratic.services"), instructed("2025-02-26"));
            assertThat(room.about(reference)).containsExactly("TASK leader WAITING");
            status.setRollbackOnly();
        });

        assertThat(room.about(reference)).isEmpty();
        assertThat(walk.waitingAt(reference)).containsExactly("Task_InstructLeader");
    }

    @Test
    void aTaskWhoseTimeTheCouncilSetsWaitsForTheDaysMessage() {
        room.writeTo("democratic.services");
        atTheLeader();

        assertThat(walk.waitingAt(reference)).containsExactly("Task_InstructLeader");
        assertThat(room.about(reference)).isEmpty();
    }

    @Test
    void overdueIsToldOnTheDayAfterAndOnceOnly() {
        room.writeTo("leader");
        theLeaderIsInstructed();
        walk.on("2025-03-05T23:59");
        atOnce.tellOverdue();
        assertThat(room.about(reference)).containsExactly("TASK leader WAITING");

        walk.on("2025-03-06T00:00");
        atOnce.tellOverdue();
        atOnce.tellOverdue();
        assertThat(room.about(reference)).containsExactly("OVERDUE leader WAITING", "TASK leader WAITING");
        room.keepOnly(reference);
        assertThat(room.messages()).hasSize(2);

        send();
        assertThat(MAIL.getReceivedMessages())
                .extracting(GreenMailUtil::getBody)
                .allMatch(body -> body.contains("Overdue") && body.contains("Was due on Wednesday 5 March 2025"));
    }

    @Test
    void whoTookTheTaskOnIsTheOnlyOneToBeTold() {
        room.writeTo("leader", "democratic.services");
        theLeaderIsInstructed();
        walk.claim(reference, LEADERS_TASK, as("democratic.services"));

        send();

        assertThat(room.about(reference)).containsExactly("TASK democratic.services SENT", "TASK leader NOT_NEEDED");
    }

    @Test
    void whatWasDoneMeanwhileIsNotToldAnyMore() {
        room.writeTo("leader");
        theLeaderIsInstructed();
        walk.answer(reference, LEADERS_TASK, as("leader"), leader("agrees", "2025-02-27"));

        send();

        assertThat(room.about(reference)).containsExactly("TASK leader NOT_NEEDED");
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void noWordThatSomebodyTypedAndNoNameGoesOut() {
        room.writeTo("democratic.services");
        walk.on("2025-02-27T09:00");
        reference = bring(CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-26")
                .at("leader"));
        var secret = "Jo Smith of 1 High Street was hurt";
        walk.answer(
                reference,
                "Task_InstructLeader",
                as("democratic.services"),
                Map.of("receivedOn", "2025-02-26", "howGiven", "email", "instruction", secret));

        send();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(MAIL.getReceivedMessages()[0]))
                .doesNotContain(secret, "Smith", "High Street");
    }

    private void theLeaderIsInstructed() {
        atTheLeader();
        walk.answer(reference, "Task_InstructLeader", as("democratic.services"), instructed("2025-02-26"));
    }

    private void atTheLeader() {
        walk.on("2025-02-27T09:00");
        reference = bring(CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-26")
                .at("leader"));
    }

    private void send() {
        room.startAt(time);
        room.postman(time, MAIL.getSmtp().getPort()).round();
    }

    private String bring(CaseFile file) {
        return Acting.as(as("democratic.services"), () -> bringIn.bringIn(file.yaml()))
                .value();
    }

    private String title() {
        return "Community Safety Strategy (" + reference + ")";
    }
}
