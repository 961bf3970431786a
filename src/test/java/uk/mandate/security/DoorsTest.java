package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class DoorsTest {
    @Autowired
    Environment environment;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api",
                "/camunda/api/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/",
                "/camunda/api/engine/engine/default/identity/password-policy",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/cockpit/plugin/base/default/process-definition",
                "/camunda/api/tasklist/plugin/anything/static/x.js",
                "/api/v1/strategies",
                "/api/v1/breaches",
                "/api/docs",
                "/api/docs/openapi",
                "/engine-rest/task",
                "/engine-rest/engine"
            })
    void aStrangerGets401WhereProgramsCall(String path) {
        var stranger = SignedIn.stranger(environment);

        for (var method : new String[] {"GET", "POST", "PUT", "DELETE"}) {
            for (var header :
                    new String[] {"", "Basic " + base64("no.such.program:wrong"), "Basic rubbish", "Bearer rubbish"}) {
                var request = stranger.request(path)
                        .method(method, BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json");
                var answer = stranger.send(header.isEmpty() ? request : request.header("Authorization", header));

                assertThat(answer.statusCode())
                        .as(method + " " + path + " " + header)
                        .isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/strategies",
                "/strategies/CSS-2025-2028",
                "/strategies/CSS-2025-2028/consultation",
                "/strategies/CSS-2025-2028/consultation/new",
                "/meetings",
                "/meetings/new",
                "/strategies/CSS-2025-2028/scrutiny",
                "/audit/CSS-2025-2028",
                "/admin/organisation",
                "/admin/mail",
                "/account/password",
                "/actuator/prometheus",
                "/actuator",
                "/error",
                "/camunda/app/tasklist/default/",
                "/camunda/app/admin/default/setup/",
                "/camunda/",
                "/nothing/here?x=1"
            })
    void aStrangerGetsTheSignInPageElsewhere(String path) {
        var stranger = SignedIn.stranger(environment);

        for (var header : new String[] {"", "Basic " + base64("leader:" + MandateTest.PASSWORD), "Bearer rubbish"}) {
            var request = stranger.request(path);
            var answer = stranger.send(header.isEmpty() ? request : request.header("Authorization", header));

            assertThat(answer.statusCode()).as(header).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in?next=%2F");
        }
    }

    /** Otherwise the server's own parts fail on them before anybody is asked who they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda//api/engine/engine/default/task",
                "/camunda/app/../api/engine/engine/default/task",
                "/camunda/lib/../api/engine/engine/default/task",
                "/camunda/./api/engine/engine/default/task",
                "/camunda/lib/%2e%2E/api/engine/engine/default/task",
                "/camunda;x/api/engine/engine/default/task",
                "/api//v1/strategies"
            })
    void anAddressWrittenInAnotherWayOpensNoDoor(String path) {
        for (var caller : List.of(SignedIn.stranger(environment), SignedIn.as(environment, "lead.officer"))) {
            var answer = caller.get(path);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @Test
    void signInHealthStaticFilesAndTheRegisterAreOpen() {
        var stranger = SignedIn.stranger(environment);

        assertThat(stranger.get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/js/sign-in.js").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/mandate.css").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/favicon.ico").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/favicon.svg").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/sign-in").body()).contains("href=\"/favicon.svg\"");
        assertThat(stranger.get("/actuator/health").statusCode()).isIn(200, 503);
        assertThat(stranger.get("/register/strategies/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theEnginesOwnInterfaceIsOffForEverybody() {
        var administrator = SignedIn.as(environment, "administrator");

        assertThat(administrator.get("/engine-rest/engine").statusCode()).isEqualTo(401);
        assertThat(withPassword("administrator", "/engine-rest/engine")).isEqualTo(401);
    }

    @Test
    void theEnginesOwnInterfaceTakesAPasswordAndNoSessionWhereItIsOn() {
        var officer = SignedIn.as(environment, "lead.officer");
        var password = "Basic " + base64("lead.officer:" + MandateTest.PASSWORD);
        for (var header : new String[] {"", "Basic " + base64("lead.officer:wrong"), "Bearer rubbish", password}) {
            var request = officer.request("/engine-rest/task").header(EngineRestOn.HEADER, "on");
            var answer = officer.send(header.isEmpty() ? request : request.header("Authorization", header));

            assertThat(answer.statusCode()).as(header).isEqualTo(header.equals(password) ? 200 : 401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        }
    }

    @Test
    void programsSignInWithEachCallAndGetNoSession() {
        var program = SignedIn.stranger(environment);

        var answer = program.send(program.request("/api/docs/openapi")
                .header("Authorization", "Basic " + base64("lead.officer:" + MandateTest.PASSWORD)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aSessionNeedsTheTokenToChangeAnythingByTheInterface() {
        var officer = SignedIn.as(environment, "lead.officer");
        var without = officer.send(officer.request("/api/v1/nothing")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(officer.postJson("/api/v1/nothing", "{}").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, /admin/nothing, 404",
        "leader, /admin/nothing, 403",
        "lead.officer, /strategies/new, 200",
        "leader, /strategies/new, 403",
        "democratic.services, /strategies/new, 403",
        "auditor, /audit/CSS-2025-2028, 200",
        "monitoring.officer, /audit/CSS-2025-2028, 200",
        "administrator, /audit/CSS-2025-2028, 403",
        "auditor, /breaches, 200",
        "monitoring.officer, /breaches, 200",
        "lead.officer, /breaches, 403",
        "lead.officer, /api/v1/breaches, 403",
        "leader, /audit/CSS-2025-2028, 403",
        "leader, /strategies/CSS-2025-2028/consultation, 200",
        "auditor, /strategies/CSS-2025-2028/consultation, 200",
        "administrator, /admin/mail, 200",
        "democratic.services, /admin/mail, 200",
        "leader, /admin/mail, 403",
        "auditor, /admin/mail, 403",
        "leader, /strategies/CSS-2025-2028/scrutiny, 200",
        "leader, /actuator/prometheus, 403",
        "leader, /api/v1/training/nothing, 403",
        "leader, /camunda/app/tasklist/default/, 200",
        "leader, /camunda/app/cockpit/default/, 403",
        "leader, /camunda/app/admin/default/, 403",
        "democratic.services, /camunda/app/cockpit/default/, 200",
        "democratic.services, /camunda/app/admin/default/, 403",
        "administrator, /camunda/app/admin/default/, 200",
        "administrator, /camunda/app/cockpit/default/, 200",
        "administrator, /camunda/app/tasklist/default/, 403",
        "auditor, /camunda/app/tasklist/default/, 403"
    })
    void rolesOpenTheirOwnDoors(String person, String path, int expected) {
        assertThat(SignedIn.as(environment, person).get(path).statusCode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"democratic.services, true", "monitoring.officer, true", "lead.officer, false", "auditor, false"})
    void whoeverMaySeeWhatLeaversLeaveBehindHasALinkToIt(String person, boolean linked) {
        var officer = SignedIn.as(environment, person);

        assertThat(officer.get("/strategies").body().contains("href=\"/admin/organisation/hand-over\""))
                .isEqualTo(linked);
        assertThat(officer.get("/admin/organisation/hand-over").statusCode()).isEqualTo(linked ? 200 : 403);
    }

    /** CVE-2026-77226: whoever comes first makes themselves administrator. */
    @Test
    void theVendorsSetUpIsShutTwice() {
        var administrator = SignedIn.as(environment, "administrator");
        administrator.get("/camunda/app/admin/default/");
        var user = "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"evil-evil-evil\"}}";

        assertThat(administrator
                        .postJson("/camunda/api/admin/setup/default/user/create", user)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void ourPagesLetNoForeignScriptRun() {
        var headers = SignedIn.stranger(environment).get("/sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';", "font-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("script-src 'self' 'unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    private int withPassword(String person, String path) {
        var program = SignedIn.stranger(environment);
        return program.send(program.request(path)
                        .header("Authorization", "Basic " + base64(person + ":" + MandateTest.PASSWORD)))
                .statusCode();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
