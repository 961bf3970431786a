package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** Each coming, each failed coming and each going over real HTTP is exactly one entry. */
@MandateTest
class SignInOverHttpTest {
    private long position;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    @BeforeEach
    void fromNowOn() {
        position = ledger.position();
    }

    @Test
    void signingInIsOneEntry() {
        var officer = SignedIn.as(environment, "finance.officer");
        officer.get("/camunda/app/tasklist/default/");
        officer.get("/camunda/api/admin/auth/user/default");

        assertThat(since()).singleElement().satisfies(entry -> isOf(entry, "signed-in", "finance.officer"));
    }

    @Test
    void aFailedSignInIsOneEntryOfAStranger() {
        SignedIn.stranger(environment).signIn("finance.officer", "wrong");

        assertThat(since()).singleElement().satisfies(entry -> isOf(entry, "sign-in-refused", "stranger"));
    }

    @Test
    void aProgramsWrongPasswordIsOneEntryAndItsRightOneNone() {
        var program = SignedIn.stranger(environment);
        for (var password : List.of("wrong", MandateTest.PASSWORD)) {
            program.send(program.request("/api/docs/openapi").header("Authorization", basic(password)));
        }

        assertThat(since()).singleElement().satisfies(entry -> {
            isOf(entry, "sign-in-refused", "stranger");
            assertThat(entry.at("/who/door").asText()).isEqualTo("api");
        });
    }

    @Test
    void signingOutOnAPageIsOneEntry() {
        var officer = SignedIn.as(environment, "finance.officer");
        fromNowOn();
        officer.signOut();

        assertThat(since()).singleElement().satisfies(entry -> isOf(entry, "signed-out", "finance.officer", "page"));
    }

    @Test
    void signingOutInTasklistIsOneEntry() {
        var officer = SignedIn.as(environment, "finance.officer");
        officer.get("/camunda/app/tasklist/default/");
        fromNowOn();
        officer.postJson("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(since())
                .singleElement()
                .satisfies(entry -> isOf(entry, "signed-out", "finance.officer", "tasklist"));
    }

    @Test
    void aDoorThatIsNotOnesOwnIsOneEntry() {
        var officer = SignedIn.as(environment, "finance.officer");
        fromNowOn();
        assertThat(officer.get("/audit/anything").statusCode()).isEqualTo(403);

        assertThat(since()).singleElement().satisfies(entry -> {
            isOf(entry, "access-refused", "finance.officer");
            assertThat(entry.at("/who/office").asText()).isEqualTo("finance-officer");
        });
    }

    @Test
    void whoeverHasARoleOnlyActsInNoOffice() {
        SignedIn.as(environment, "auditor");

        assertThat(since()).singleElement().satisfies(entry -> {
            isOf(entry, "signed-in", "auditor");
            assertThat(entry.at("/who").has("office")).isFalse();
        });
    }

    @Test
    void aStrangerWhoOnlyKnocksLeavesNone() {
        SignedIn.stranger(environment).get("/strategies");
        SignedIn.stranger(environment).get("/camunda/api/engine/engine/default/task");

        assertThat(since()).isEmpty();
    }

    private List<JsonNode> since() {
        return ledger.after(position);
    }

    private static void isOf(JsonNode entry, String type, String person) {
        assertThat(entry.at("/type").asText()).isEqualTo(type);
        assertThat(entry.at("/who/person").asText()).isEqualTo(person);
    }

    private static void isOf(JsonNode entry, String type, String person, String door) {
        isOf(entry, type, person);
        assertThat(entry.at("/who/door").asText()).isEqualTo(door);
    }

    private static String basic(String password) {
        var pair = ("finance.officer:" + password).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return "Basic " + java.util.Base64.getEncoder().encodeToString(pair);
    }
}
