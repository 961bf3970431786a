package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class AccountsTest {
    private static final PersonId PERSON = new PersonId("county.lead");
    private static final String CHOSEN = "three plain words";

    @Autowired
    Environment environment;

    @Autowired
    Accounts accounts;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HeardEvents events;

    @BeforeEach
    void theSampleAccountIsNew() {
        jdbc.sql("delete from accounts where person = 'county.lead'").update();
        Acting.as(ActingPerson.system(), () -> firstSignIn.openFor(List.of(PERSON), true));
    }

    @Test
    void aNewPasswordMustBeChangedBeforeAnythingElse() {
        var given = asSystem(() -> accounts.reset(PERSON, "Forgotten"));
        var browser = SignedIn.stranger(environment);

        assertThat(browser.signIn("county.lead", given).statusCode()).isEqualTo(302);
        assertThat(browser.get("/strategies").headers().firstValue("Location").orElseThrow())
                .endsWith("/account/password");
        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(403);

        assertThat(change(browser, given, CHOSEN)).contains("Your password is changed");
        assertThat(browser.get("/strategies").statusCode()).isNotIn(302, 403);
        assertThat(SignedIn.stranger(environment).signIn("county.lead", CHOSEN).statusCode())
                .isEqualTo(302);
        assertThat(SignedIn.stranger(environment).signIn("county.lead", given).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        events.forget();
        var here = SignedIn.as(environment, "county.lead");
        var elsewhere = SignedIn.as(environment, "county.lead");

        change(here, MandateTest.PASSWORD, CHOSEN);

        assertThat(here.get("/account/password").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account/password").statusCode()).isEqualTo(302);
        assertThat(events.of(AccountChanged.class)).contains(new AccountChanged("account-password-changed", PERSON));
    }

    @Test
    void anUnfitPasswordIsRefusedInOneSentence() {
        var browser = SignedIn.as(environment, "county.lead");

        assertThat(change(browser, "wrong", CHOSEN)).contains("The current password is wrong");
        assertThat(change(browser, MandateTest.PASSWORD, "short")).contains("at least 12 characters");
        assertThat(change(browser, MandateTest.PASSWORD, "é".repeat(40) + "abcdefg"))
                .contains("at most 72 characters");
        assertThat(change(browser, MandateTest.PASSWORD, "abababababab")).contains("different characters");
        assertThat(change(browser, MandateTest.PASSWORD, "I am county.lead")).contains("your user name");
        assertThat(change(browser, MandateTest.PASSWORD, MandateTest.PASSWORD)).contains("choose another");
        assertThat(SignedIn.as(environment, "county.lead")
                        .get("/account/password")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDisabledAccountEndsItsSessionAndSignsInNoMore() {
        var browser = SignedIn.as(environment, "county.lead");
        browser.get("/camunda/app/tasklist/default/");

        asSystem(() -> {
            accounts.disable(PERSON, "On leave");
            return "";
        });

        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(SignedIn.stranger(environment)
                        .signIn("county.lead", MandateTest.PASSWORD)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void thereIsOneAccountForEachPerson() {
        assertThatThrownBy(() -> accounts.open(PERSON))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "There is already an account for county.lead: give it a new password on the person's page instead.");
    }

    @Test
    void passwordsAreKeptAsStrongHashesOnly() {
        var kept = jdbc.sql("select password from accounts").query(String.class).list();

        assertThat(kept).isNotEmpty().allMatch(hash -> hash.startsWith("{bcrypt}$2a$"));
    }

    private static String change(SignedIn browser, String current, String chosen) {
        browser.postForm(
                "/account/password",
                "/account/password",
                Map.of("current", current, "chosen", chosen, "repeated", chosen));
        return browser.get("/account/password").body();
    }

    private static <T> T asSystem(Supplier<T> work) {
        return Acting.as(ActingPerson.system(), work);
    }
}
