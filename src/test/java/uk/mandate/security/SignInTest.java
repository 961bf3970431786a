package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class SignInTest {
    @Autowired
    Environment environment;

    @Test
    void oneSessionServesPagesTasklistAndItsInterface() {
        var officer = SignedIn.as(environment, "democratic.services");

        assertThat(officer.get("/account/password").statusCode()).isEqualTo(200);
        assertThat(officer.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(officer.json("/camunda/api/admin/auth/user/default")
                        .get("userId")
                        .asText())
                .isEqualTo("democratic.services");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        var wrong = SignedIn.stranger(environment).signIn("finance.officer", "wrong");
        var unknown = SignedIn.stranger(environment).signIn("nobody.at.all", "wrong");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("The name or the password is wrong").contains("value=\"finance.officer\"");
        assertThat(plain(unknown.body()).replace("nobody.at.all", "finance.officer"))
                .isEqualTo(plain(wrong.body()));
    }

    private static String plain(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void theSessionIsNewAfterSignIn() {
        var browser = SignedIn.stranger(environment);
        browser.get("/sign-in");
        var before = browser.cookie("JSESSIONID");

        browser.signIn("leader", MandateTest.PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void thePersonBeforeInTheSameBrowserIsForgotten() {
        var browser = SignedIn.as(environment, "leader");
        browser.get("/camunda/app/tasklist/default/");

        browser.signOut();
        browser.signIn("police.officer", MandateTest.PASSWORD);
        browser.get("/camunda/app/tasklist/default/");

        assertThat(browser.json("/camunda/api/admin/auth/user/default")
                        .get("userId")
                        .asText())
                .isEqualTo("police.officer");
    }

    @Test
    void signInLeadsToLocalPlacesOnly() {
        assertThat(after("/strategies/CSS-2025-2028")).isEqualTo("/strategies/CSS-2025-2028");
        assertThat(after("/camunda/app/tasklist/default/#/?task=1"))
                .isEqualTo("/camunda/app/tasklist/default/#/?task=1");
        for (var elsewhere : new String[] {
            "https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)"
        }) {
            assertThat(after(elsewhere)).as(elsewhere).isEqualTo("/");
        }
    }

    private String after(String next) {
        var browser = SignedIn.stranger(environment);
        var answer = browser.postForm(
                "/sign-in", "/sign-in", Map.of("username", "leader", "password", MandateTest.PASSWORD, "next", next));
        var page = browser.get(
                answer.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]+", ""));
        return page.headers().firstValue("Refresh").orElseThrow().replace("2; url=", "");
    }

    @Test
    void signingOutOnAPageEndsTheOneSession() {
        var officer = SignedIn.as(environment, "legal.officer");
        officer.get("/camunda/app/tasklist/default/");

        assertThat(officer.signOut().headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in?signed-out");

        assertThat(officer.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
        assertThat(officer.get("/account/password").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutInTasklistEndsTheOneSession() {
        var officer = SignedIn.as(environment, "legal.officer");
        officer.get("/camunda/app/tasklist/default/");

        assertThat(officer.postJson("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(officer.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(officer.get("/account/password").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutNeedsTheToken() {
        var officer = SignedIn.as(environment, "legal.officer");

        officer.send(officer.request("/sign-out").POST(java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertThat(officer.get("/account/password").statusCode()).isEqualTo(200);
    }

    @Test
    void theVendorsSignInIsClosed() {
        var officer = SignedIn.as(environment, "leader");
        var form = "username=leader&password=" + MandateTest.PASSWORD;

        for (var browser : new SignedIn[] {officer, SignedIn.stranger(environment)}) {
            browser.get("/camunda/app/welcome/default/");
            var answer = browser.send(browser.request("/camunda/api/admin/auth/user/default/login/tasklist")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                    .POST(HttpRequest.BodyPublishers.ofString(form)));

            assertThat(answer.statusCode()).isEqualTo(browser == officer ? 403 : 401);
        }
    }
}
