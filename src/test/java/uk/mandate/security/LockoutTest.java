package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class LockoutTest {
    private static final Instant NOON = Instant.parse("2025-02-26T12:00:00Z");
    private static final SignInProperties PROPERTIES =
            new SignInProperties(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24), 12);

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HeardEvents events;

    @Test
    void theFifthFailureLocksAndTheDelayDoubles() {
        var name = UUID.randomUUID().toString();
        fail(name, 4);
        assertThat(at(NOON).isLocked(name)).isFalse();

        fail(name, 1);
        assertThat(at(NOON.plusSeconds(29)).isLocked(name)).isTrue();
        assertThat(at(NOON.plusSeconds(30)).isLocked(name)).isFalse();

        fail(name, 1);
        assertThat(at(NOON.plusSeconds(59)).isLocked(name)).isTrue();
        assertThat(at(NOON.plusSeconds(60)).isLocked(name)).isFalse();

        fail(name, 30);
        assertThat(at(NOON.plus(Duration.ofMinutes(15)).minusSeconds(1)).isLocked(name))
                .isTrue();
        assertThat(at(NOON.plus(Duration.ofMinutes(15))).isLocked(name)).isFalse();
    }

    @Test
    void successAndADayForgetFailures() {
        var name = UUID.randomUUID().toString();
        fail(name, 4);
        at(NOON).succeeded(name);
        fail(name, 4);
        assertThat(at(NOON).isLocked(name)).isFalse();

        at(NOON.plus(Duration.ofHours(25))).failed(name);
        assertThat(at(NOON.plus(Duration.ofHours(25))).isLocked(name)).isFalse();
    }

    @Test
    void aNameIsOneNameHoweverItIsTyped() {
        fail("Some.Body ", 5);

        assertThat(at(NOON).isLocked("some.body")).isTrue();
    }

    @Test
    void theTypedNameIsNotKept() {
        fail("my password by mistake", 1);

        assertThat(jdbc.sql("select count(*) from failed_sign_ins f where f::text like '%mistake%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLockedNameIsRefusedWithTheSameSentenceEvenWithTheRightPassword() {
        var browser = SignedIn.stranger(environment);
        IntStream.range(0, 5).forEach(attempt -> browser.signIn("fire.lead", "wrong"));

        var right = browser.signIn("fire.lead", MandateTest.PASSWORD);
        var wrong = browser.signIn("fire.lead", "wrong");

        assertThat(right.statusCode()).isEqualTo(401);
        assertThat(withoutToken(right.body())).isEqualTo(withoutToken(wrong.body()));
        jdbc.sql("delete from failed_sign_ins").update();
        assertThat(browser.signIn("fire.lead", MandateTest.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void anUnknownNameIsLockedInTheSameWay() {
        events.forget();
        var browser = SignedIn.stranger(environment);
        IntStream.range(0, 7).forEach(attempt -> browser.signIn("no.such.person", "wrong"));

        assertThat(events.of(AuthenticationFailureBadCredentialsEvent.class)).hasSize(5);
        assertThat(events.of(AuthenticationFailureLockedEvent.class)).hasSize(2);
        assertThat(events.of(SignInLocked.class))
                .extracting(SignInLocked::typedName)
                .containsExactly("no.such.person");
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private void fail(String name, int times) {
        IntStream.range(0, times).forEach(attempt -> at(NOON).failed(name));
    }

    private Lockout at(Instant time) {
        return new Lockout(jdbc, PROPERTIES, Clock.fixed(time, ZoneOffset.UTC), event -> {});
    }
}
