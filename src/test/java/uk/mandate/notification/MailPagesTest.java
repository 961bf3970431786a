package uk.mandate.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.PersonId;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.notification.Outbox.Told;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** What administrators and governance staff see of the outbox; no mail server is named in tests. */
@MandateTest
class MailPagesTest {
    private static final String HERE = "/admin/mail";

    @Autowired
    Environment environment;

    @Autowired
    MailRoom room;

    @Autowired
    Outbox outbox;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void emptyTheRoom() {
        room.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "democratic.services"})
    void theHomePageSaysThatMailWaitsAndSinceWhen(String person) {
        put(2);
        var browser = SignedIn.as(environment, person);

        assertThat(browser.get("/strategies").body())
                .contains(
                        "2 e-mails wait, the oldest since 13 February 2025 at 09:0",
                        "because no mail server is set up.",
                        "href=\"/admin/mail\"");
        assertThat(browser.get(HERE).body())
                .contains(
                        "No mail server is set up",
                        "Waiting (2)",
                        "When there is a mail server",
                        "Leader of the Council");
    }

    @Test
    void theHomePageSaysThatMailFailed() {
        put(1);
        fail();

        assertThat(SignedIn.as(environment, "administrator").get("/strategies").body())
                .contains("One e-mail could not be delivered.")
                .doesNotContain("waits, since");
    }

    @Test
    void whereNothingWaitsNothingIsSaid() {
        var administrator = SignedIn.as(environment, "administrator");

        assertThat(administrator.get("/strategies").body()).doesNotContain("mail server", "e-mail wait");
        assertThat(administrator.get(HERE).body()).contains("There is no such message.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "lead.officer", "auditor"})
    void nobodyElseIsToldOrMayLook(String person) {
        put(1);
        var browser = SignedIn.as(environment, person);

        assertThat(browser.get("/strategies").body()).doesNotContain("mail server", HERE);
        assertThat(browser.get(HERE).statusCode()).isEqualTo(403);
        assertThat(browser.postForm("/account/password", HERE + "/" + id() + "/again", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFailedMessageIsSentAgain() {
        put(1);
        fail();
        var browser = SignedIn.as(environment, "democratic.services");
        assertThat(browser.get(HERE + "?state=failed").body())
                .contains("Failed (1)", "The mail server refused the message for good (550).", "Send again");
        var position = ledger.position();

        var answer = browser.postForm(HERE, HERE + "/" + id() + "/again", Map.of());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(room.messages())
                .extracting(row -> row.get("status"), row -> row.get("tries"), row -> row.get("reason"))
                .containsExactly(tuple("WAITING", 0, null));
        assertThat(ledger.after(position))
                .anyMatch(entry -> entry.at("/type").asText().equals("mail-sent-again")
                        && entry.at("/changes/person/after").asText().equals("leader"));
    }

    @Test
    void whatDidNotFailIsNotSentAgain() {
        put(1);
        var browser = SignedIn.as(environment, "administrator");

        for (var id : List.of(id(), UUID.randomUUID().toString())) {
            var answer = browser.postForm(HERE, HERE + "/" + id + "/again", Map.of());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("There is a problem", "there is nothing to send again");
        }
        assertThat(browser.postForm(HERE, HERE + "/no-id/again", Map.of()).statusCode())
                .isIn(400, 404);
    }

    @Test
    void messagesComeInPagesAndAnOldLinkLeadsToTheLast() {
        put(27);
        var browser = SignedIn.as(environment, "administrator");

        assertThat(browser.get(HERE).body()).contains("Page 1 of 2", "rel=\"next\"");
        assertThat(browser.get(HERE + "?page=99").body()).contains("Page 2 of 2", "rel=\"prev\"");
        assertThat(browser.get(HERE + "?page=-1").body()).contains("Page 1 of 2");
        assertThat(browser.get(HERE + "?state=never&page=1").body()).contains("Waiting (27)");
        assertThat(browser.get(HERE + "?page=x").statusCode()).isIn(400, 404);
    }

    private void put(int number) {
        transaction.executeWithoutResult(status -> {
            for (int message = 0; message < number; message++) {
                outbox.put(
                        "test/" + message,
                        new PersonId("leader"),
                        MessageKind.TASK,
                        List.of(new Told("a-task", false)));
            }
        });
    }

    private void fail() {
        transaction.executeWithoutResult(status -> outbox.settle(
                UUID.fromString(id()), MessageStatus.FAILED, "The mail server refused the message for good (550)."));
    }

    private String id() {
        return room.first("id::text", String.class);
    }
}
