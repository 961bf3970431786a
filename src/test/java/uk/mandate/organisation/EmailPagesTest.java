package uk.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.organisation.people.EmailService;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** Where Mandate writes to people, as an administrator keeps it. */
@MandateTest
class EmailPagesTest {
    private static final String PAGE = "/admin/organisation/people/fire.lead";
    private static final String ADDRESS = "the.lead@fire.example";

    @Autowired
    Environment environment;

    @Autowired
    EmailAddresses addresses;

    @Autowired
    EmailService emails;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    @AfterEach
    void forget() {
        database.update("update people set email = null");
    }

    @Test
    void anAddressIsGivenReplacedAndTakenOff() {
        var administrator = SignedIn.as(environment, "administrator");
        assertThat(administrator.get(PAGE).body()).contains("No address is on record", "Give an e-mail address");

        assertThat(give(administrator, ADDRESS)).isEqualTo(302);
        assertThat(administrator.get(PAGE).body()).contains(ADDRESS, "Change the e-mail address");
        assertThat(addresses.of(new PersonId("fire.lead"))).contains(ADDRESS);
        assertThat(addresses.known()).containsExactly(new PersonId("fire.lead"));

        assertThat(give(administrator, "other@fire.example")).isEqualTo(302);
        var removed =
                administrator.postForm(PAGE + "/no-email", PAGE + "/no-email", Map.of("reason", "They asked for it"));
        assertThat(removed.statusCode()).isEqualTo(302);
        assertThat(addresses.of(new PersonId("fire.lead"))).isEmpty();
    }

    @Test
    void whatIsNoAddressIsShownAgainBesideWhatIsWrong() {
        var administrator = SignedIn.as(environment, "administrator");

        var again = administrator.postForm(
                PAGE + "/email", PAGE + "/email", Map.of("email", "the lead at fire", "reason", "They asked for it"));

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("This is not an e-mail address", "the lead at fire", "They asked for it");
        assertThat(addresses.known()).isEmpty();
    }

    @Test
    void theAddressStandsOutsideTheLedgersEntry() {
        var position = ledger.position();
        as("administrator", () -> emails.give(new PersonId("fire.lead"), ADDRESS, "They asked for it"));

        var entry = ledger.after(position).stream()
                .filter(one -> one.at("/type").asText().equals("email-changed"))
                .findFirst()
                .orElseThrow();

        assertThat(entry.at("/changes/person/after").asText()).isEqualTo("fire.lead");
        assertThat(entry.toString()).doesNotContain(ADDRESS);
    }

    @Test
    void onlyAnAdministratorChangesAddresses() {
        assertThatThrownBy(() -> as("lead.officer", () -> emails.give(new PersonId("fire.lead"), ADDRESS, "Why not")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only an administrator");
        assertThat(addresses.known()).isEmpty();
    }

    @Test
    void nothingToChangeIsRefused() {
        var lead = new PersonId("fire.lead");
        as("administrator", () -> emails.give(lead, ADDRESS, "They asked for it"));

        assertThatThrownBy(() -> as("administrator", () -> emails.give(lead, ADDRESS, "They asked for it")))
                .hasMessage("This address is on record already. Give another one, or leave it as it is.");
        assertThatThrownBy(() ->
                        as("administrator", () -> emails.remove(new PersonId("fire.officer"), "They asked for it")))
                .hasMessage("No e-mail address of theirs is on record, so there is none to take off.");
    }

    private static int give(SignedIn administrator, String address) {
        return administrator
                .postForm(PAGE + "/email", PAGE + "/email", Map.of("email", address, "reason", "They asked for it"))
                .statusCode();
    }

    private static void as(String person, Runnable act) {
        Acting.as(CaseWalk.as(person), act);
    }
}
