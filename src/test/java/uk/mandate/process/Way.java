package uk.mandate.process;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.springframework.core.env.Environment;
import uk.mandate.security.EngineRestOn;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** The two ways to the engine's REST interface: Tasklist's, with a session, and {@code /engine-rest}, with a password. */
enum Way {
    TASKLIST {
        @Override
        HttpResponse<String> send(
                Environment environment, String person, String method, String path, String type, String body) {
            var officer = SignedIn.as(environment, person);
            officer.get("/camunda/app/welcome/default/");
            return officer.send(officer.request("/camunda/api/engine/engine/default" + path)
                    .header("Content-Type", type)
                    .header("X-XSRF-TOKEN", officer.cookie("XSRF-TOKEN"))
                    .method(method, BodyPublishers.ofString(body)));
        }
    },
    API {
        @Override
        HttpResponse<String> send(
                Environment environment, String person, String method, String path, String type, String body) {
            var program = SignedIn.stranger(environment);
            var password = (person + ":" + MandateTest.PASSWORD).getBytes(StandardCharsets.UTF_8);
            return program.send(program.request("/engine-rest" + path)
                    .header(EngineRestOn.HEADER, "on")
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(password))
                    .header("Content-Type", type)
                    .method(method, BodyPublishers.ofString(body)));
        }
    };

    abstract HttpResponse<String> send(
            Environment environment, String person, String method, String path, String type, String body);

    HttpResponse<String> send(Environment environment, String person, String method, String path, String body) {
        return send(environment, person, method, path, "application/json", body);
    }

    HttpResponse<String> post(Environment environment, String person, String path, String body) {
        return send(environment, person, "POST", path, body);
    }

    /** As the ledger names it. */
    String door() {
        return name().toLowerCase(Locale.ROOT);
    }
}
