package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** Whoever holds somebody's session guesses their password no more often on the password page than at sign-in. */
@MandateTest
class OwnPasswordTest {
    private static final PersonId PERSON = new PersonId("probation.lead");
    private static final String CHOSEN = "three plain words";
    private static final String PAGE = "/account/password";

    @Autowired
    Environment environment;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LedgerEntries ledger;

    @BeforeEach
    void theSampleAccountIsNew() {
        jdbc.sql("delete from failed_sign_ins").update();
        jdbc.sql("delete from accounts where person = 'probation.lead'").update();
        Acting.as(ActingPerson.system(), () -> firstSignIn.openFor(List.of(PERSON), true));
    }

    @Test
    void theFifthWrongPasswordLocksThePageAndTheSignIn() {
        var session = SignedIn.as(environment, "probation.lead");
        var position = ledger.position();

        IntStream.range(0, 5)
                .forEach(guess -> assertThat(change(session, "guess " + guess)).contains("current password is wrong"));

        assertThat(change(session, MandateTest.PASSWORD))
                .contains("Too many wrong passwords were typed for your user name", "try again.");
        assertThat(signIn()).isEqualTo(401);
        assertThat(typesSince(position)).containsOnlyOnce("sign-in-locked");
        assertThat(typesSince(position).filter("change-refused"::equals)).hasSize(6);

        jdbc.sql("delete from failed_sign_ins").update();
        assertThat(change(session, MandateTest.PASSWORD)).contains("Your password is changed");
    }

    @Test
    void wrongPasswordsAtTheSignInPageLockThisPageToo() {
        var session = SignedIn.as(environment, "probation.lead");
        IntStream.range(0, 5).forEach(guess -> SignedIn.stranger(environment).signIn("Probation.Lead", "wrong"));

        assertThat(change(session, MandateTest.PASSWORD)).contains("Too many wrong passwords");
    }

    @Test
    void manyGuessesAtOnceAreCountedOneByOne() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var guesses = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(guess -> {
                        var session = SignedIn.as(environment, "probation.lead");
                        return () -> change(session, "guess " + guess);
                    })
                    .toList();
            var told = threads.invokeAll(guesses).stream()
                    .map(OwnPasswordTest::result)
                    .toList();

            assertThat(told)
                    .filteredOn(page -> page.contains("Too many wrong passwords"))
                    .hasSize(3);
        } finally {
            threads.shutdown();
        }
    }

    private int signIn() {
        return SignedIn.stranger(environment)
                .signIn("probation.lead", MandateTest.PASSWORD)
                .statusCode();
    }

    private Stream<String> typesSince(long position) {
        return ledger.after(position).stream().map(entry -> entry.at("/type").asText());
    }

    private static String change(SignedIn session, String current) {
        session.postForm(PAGE, PAGE, Map.of("current", current, "chosen", CHOSEN, "repeated", CHOSEN));
        return session.get(PAGE).body();
    }

    private static String result(Future<String> page) {
        try {
            return page.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
