package uk.mandate.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/**
 * A person at a browser without a screen: signs in through {@code /sign-in}, keeps the cookies, and sends the cross-site
 * tokens that pages, {@code /api} and {@code /camunda/api} ask for. Redirects are not followed, so that tests can see them.
 */
public final class SignedIn {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI base;

    private SignedIn(Environment environment) {
        this.base = URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    /** Signs in with the sample's password; fails where that is refused. */
    public static SignedIn as(Environment environment, String person) {
        var browser = stranger(environment);
        var answer = browser.signIn(person, MandateTest.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError(person + " is not signed in: " + answer.statusCode() + " " + answer.body());
        }
        return browser;
    }

    /** Nobody signed in. */
    public static SignedIn stranger(Environment environment) {
        return new SignedIn(environment);
    }

    /** Fills in the sign-in page. */
    public HttpResponse<String> signIn(String person, String password) {
        return postForm("/sign-in", "/sign-in", Map.of("username", person, "password", password));
    }

    public HttpResponse<String> signOut() {
        return postForm("/account/password", "/sign-out", Map.of());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Reads the token off the page that shows the form, then sends the form. */
    public HttpResponse<String> postForm(String page, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encode(tokenOn(page)) + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends JSON to our own interface or, below {@code /camunda}, to the web applications'. */
    public HttpResponse<String> sendJson(String method, String path, Object body) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(write(body)));
        if (path.startsWith("/camunda/")) {
            request.header("X-XSRF-TOKEN", webappsToken());
        } else {
            request.header("X-CSRF-TOKEN", pageToken());
        }
        return send(request);
    }

    public HttpResponse<String> postJson(String path, Object body) {
        return sendJson("POST", path, body);
    }

    /** Gets and reads JSON; fails where the answer is not 200. */
    public JsonNode json(String path) {
        return read(get(path));
    }

    /** Posts and reads JSON; fails where the answer is not 200. */
    public JsonNode json(String path, Object body) {
        return read(postJson(path, body));
    }

    /** For a test that needs a method or a header of its own; cookies are sent with it. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    /** The cross-site token of our own pages, for a request that is no plain form. */
    public String pageToken() {
        return tokenOn("/account/password");
    }

    /** The cross-site token that the sign-in page gives to nobody in particular. */
    public String strangersToken() {
        return tokenOn("/sign-in");
    }

    /** Tasklist's cross-site token comes with its page. */
    private String webappsToken() {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/camunda/app/welcome/default/");
        }
        return cookie("XSRF-TOKEN");
    }

    private String tokenOn(String page) {
        var token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }

    private static String write(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
