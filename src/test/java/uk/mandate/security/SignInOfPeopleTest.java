package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** What an administrator does about other people's sign-in, on the person's page. */
@MandateTest
class SignInOfPeopleTest {
    private static final PersonId PERSON = new PersonId("fire.lead");
    private static final String PAGE = "/admin/organisation/people/fire.lead";

    @Autowired
    Environment environment;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    StoredAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HeardEvents events;

    @BeforeEach
    void theSampleAccountIsNew() {
        jdbc.sql("delete from accounts where person = 'fire.lead'").update();
        Acting.as(ActingPerson.system(), () -> firstSignIn.openFor(List.of(PERSON), true));
        events.forget();
    }

    @Test
    void aNewPasswordIsShownOnceAndEndsTheOldOneAndItsSessions() {
        var administrator = SignedIn.as(environment, "administrator");
        var forgetful = SignedIn.as(environment, "fire.lead");

        send(administrator, "/new-password", "They forgot it; asked for in person.");

        var page = administrator.get(PAGE).body();
        var password = page.replaceAll("(?s).*<code>([a-z0-9-]{23})</code>.*", "$1");
        assertThat(password).hasSize(23);
        assertThat(administrator.get(PAGE).body()).doesNotContain(password);
        assertThat(forgetful.get("/account/password").statusCode()).isEqualTo(302);
        assertThat(signIn(MandateTest.PASSWORD)).isEqualTo(401);
        assertThat(signIn(password)).isEqualTo(302);
        assertThat(accounts.find(PERSON).orElseThrow().mustChange()).isTrue();
        assertThat(events.of(AccountChanged.class))
                .contains(new AccountChanged("account-password-reset", PERSON, "They forgot it; asked for in person."));
    }

    @Test
    void whoeverHasToChooseAPasswordIsLedThereAndRefusedNothing() {
        var newcomer = SignedIn.stranger(environment);

        var answer = newcomer.signIn("fire.lead", givenPassword());

        var onwards = answer.headers().firstValue("Location").orElseThrow();
        assertThat(onwards).endsWith("/sign-in/done?next=%2Faccount%2Fpassword");
        assertThat(newcomer.get("/sign-in/done?next=%2Faccount%2Fpassword").body())
                .contains("href=\"/account/password\"");
        assertThat(newcomer.get("/account/password").statusCode()).isEqualTo(200);
        assertThat(events.of(AuthorizationDeniedEvent.class)).isEmpty();
    }

    @Test
    void aProgramIsToldToHaveTheGivenPasswordChanged() {
        var newcomer = SignedIn.stranger(environment);
        newcomer.signIn("fire.lead", givenPassword());

        var answer = newcomer.get("/api/v1/strategies");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("change it at /account/password first")
                .doesNotContain("administrator");
        assertThat(newcomer.get("/account/password").body())
                .contains("With the one that you were given you can do nothing else.");
    }

    @Test
    void aStoppedSignInEndsAtOnceAndIsAllowedAgain() {
        var administrator = SignedIn.as(environment, "administrator");
        var stopped = SignedIn.as(environment, "fire.lead");

        send(administrator, "/stop-sign-in", "Telephone lost.");
        assertThat(stopped.get("/strategies").statusCode()).isEqualTo(302);
        assertThat(signIn(MandateTest.PASSWORD)).isEqualTo(401);
        assertThat(administrator.get(PAGE).body())
                .contains("Their sign-in has been stopped.", "allow-sign-in")
                .doesNotContain("stop-sign-in");

        send(administrator, "/allow-sign-in", "Telephone found.");
        assertThat(signIn(MandateTest.PASSWORD)).isEqualTo(302);
        assertThat(events.of(AccountChanged.class).map(AccountChanged::reason))
                .containsSubsequence("Telephone lost.", "Telephone found.");
    }

    @Test
    void aSessionThatSleptThroughTheStopDoesNotWakeAgain() {
        var administrator = SignedIn.as(environment, "administrator");
        var asleep = SignedIn.as(environment, "fire.lead");

        send(administrator, "/stop-sign-in", "Telephone lost.");
        send(administrator, "/allow-sign-in", "Telephone found.");

        assertThat(asleep.get("/strategies").statusCode()).isEqualTo(302);
    }

    @Test
    void nobodyDoesItForThemselvesOrWithoutAReasonAndOthersDoNotAtAll() {
        var administrator = SignedIn.as(environment, "administrator");
        var self = "/admin/organisation/people/administrator/stop-sign-in";

        assertThat(administrator
                        .postForm(self, self, Map.of("reason", "Why not"))
                        .body())
                .contains("Nobody does this for themselves");
        assertThat(administrator
                        .postForm(PAGE + "/new-password", PAGE + "/new-password", Map.of("reason", ""))
                        .body())
                .contains("Give the reason for this change.");
        assertThat(SignedIn.as(environment, "democratic.services")
                        .get(PAGE + "/new-password")
                        .statusCode())
                .isEqualTo(403);
        assertThat(signIn(MandateTest.PASSWORD)).isEqualTo(302);
        assertThat(events.of(AccountChanged.class)).isEmpty();
    }

    private static void send(SignedIn administrator, String act, String reason) {
        assertThat(administrator
                        .postForm(PAGE + act, PAGE + act, Map.of("reason", reason))
                        .statusCode())
                .isEqualTo(302);
    }

    private String givenPassword() {
        var administrator = SignedIn.as(environment, "administrator");
        send(administrator, "/new-password", "New in office.");
        return administrator.get(PAGE).body().replaceAll("(?s).*<code>([a-z0-9-]{23})</code>.*", "$1");
    }

    private int signIn(String password) {
        return SignedIn.stranger(environment).signIn("fire.lead", password).statusCode();
    }
}
