package uk.mandate.process;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.core.env.Environment;
import uk.mandate.hostile.HostileRequest;
import uk.mandate.security.EngineRestOn;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** Sends hostile requests at one door: as somebody whom the system does not know, or with an officer's own session. */
final class Attacker {
    static final String OFFICER = "democratic.services";

    private final Target target;
    private final SignedIn browser;
    private final boolean stranger;
    private final String token;
    private int names;

    private Attacker(Target target, SignedIn browser, boolean stranger, String token) {
        this.target = target;
        this.browser = browser;
        this.stranger = stranger;
        this.token = token;
    }

    static Attacker stranger(Environment environment, Target target) {
        return new Attacker(target, SignedIn.stranger(environment), true, "none");
    }

    /** With the cross-site token, so that the requests get past the guard against foreign pages. */
    static Attacker officer(Environment environment, Target target) {
        var browser = SignedIn.as(environment, OFFICER);
        browser.get("/camunda/app/welcome/default/");
        return new Attacker(
                target, browser, false, target == Target.OURS ? browser.pageToken() : browser.cookie("XSRF-TOKEN"));
    }

    boolean isStranger() {
        return stranger;
    }

    HttpResponse<String> send(HostileRequest request) {
        var sent = browser.request(target.prefix + request.path())
                .header("Content-Type", request.type())
                .header("X-XSRF-TOKEN", token)
                .header("X-CSRF-TOKEN", token)
                .method(request.method(), BodyPublishers.ofByteArray(request.bytes()));
        return browser.send(target == Target.ENGINE_REST ? withPassword(sent) : sent);
    }

    private HttpRequest.Builder withPassword(HttpRequest.Builder request) {
        var password = stranger ? nextName() + ":wrong" : OFFICER + ":" + MandateTest.PASSWORD;
        return request.header(EngineRestOn.HEADER, "on")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8)));
    }

    /** Another name each time, or all but the first would meet nothing but the lockout. */
    private String nextName() {
        names++;
        return OFFICER + names;
    }

    /** What is attacked. */
    enum Target {
        TASKLIST("/camunda/api/engine/engine/default"),
        ENGINE_REST("/engine-rest"),
        OURS("");

        private final String prefix;

        Target(String prefix) {
            this.prefix = prefix;
        }
    }
}
