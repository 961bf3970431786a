package uk.mandate.process;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.core.env.Environment;
import uk.mandate.hostile.HostileAnswer;
import uk.mandate.hostile.HostileRequest;
import uk.mandate.security.EngineRestOn;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/**
 * Sends hostile requests: as somebody whom the system does not know, or with a person's own session. Always with the cross-site
 * tokens, so that they get past the guard against foreign pages.
 */
final class Attacker {
    static final String OFFICER = "democratic.services";
    private static final String NOBODY = "";

    private final Environment environment;
    private final String person;
    private SignedIn browser;
    private String webappsToken;
    private String pageToken;
    private int names;

    private Attacker(Environment environment, String person) {
        this.environment = environment;
        this.person = person;
        beginAnew();
    }

    static Attacker stranger(Environment environment) {
        return new Attacker(environment, NOBODY);
    }

    static Attacker as(Environment environment, String person) {
        return new Attacker(environment, person);
    }

    boolean isStranger() {
        return person.equals(NOBODY);
    }

    /** In another session than before. */
    void beginAnew() {
        browser = isStranger() ? SignedIn.stranger(environment) : SignedIn.as(environment, person);
        pageToken = isStranger() ? browser.strangersToken() : browser.pageToken();
        browser.get("/camunda/app/welcome/default/");
        webappsToken = browser.cookie("XSRF-TOKEN");
    }

    /** Whether the session has lasted; else all after its end met nothing but the sign-in page. */
    boolean isStillSignedIn() {
        return isStranger() || browser.get("/account/password").statusCode() == 200;
    }

    HostileAnswer send(String prefix, HostileRequest request) {
        var sent = browser.request(prefix + request.path())
                .header("Content-Type", request.type())
                .header("X-XSRF-TOKEN", webappsToken)
                .header("X-CSRF-TOKEN", pageToken)
                .method(request.method(), body(request));
        request.headers().forEach(sent::header);
        return new HostileAnswer(
                prefix, request, browser.send(prefix.equals("/engine-rest") ? withPassword(sent) : sent));
    }

    /** Of every second one the server does not learn beforehand how long it is. */
    private static BodyPublisher body(HostileRequest request) {
        var bytes = request.bytes();
        return bytes.length % 2 == 0
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }

    private HttpRequest.Builder withPassword(HttpRequest.Builder request) {
        var password = isStranger() ? nextName() + ":wrong" : person + ":" + MandateTest.PASSWORD;
        return request.header(EngineRestOn.HEADER, "on")
                .setHeader(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8)));
    }

    /** Another name each time, or all but the first would meet nothing but the lockout. */
    private String nextName() {
        names++;
        return OFFICER + names;
    }
}
