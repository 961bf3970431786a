package uk.mandate.scenario;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.mandate.organisation.web.Typed;
import uk.mandate.testing.FileForm;
import uk.mandate.testing.SignedIn;

/** Everybody's browser: what a page is sent has to be taken. */
@Component
class Desks {
    private static final Pattern PROBLEM = Pattern.compile("error-summary__body\">(.*?)</div>", Pattern.DOTALL);

    private final Environment environment;
    private final Map<String, SignedIn> people = new HashMap<>();

    Desks(Environment environment) {
        this.environment = environment;
    }

    SignedIn of(String person) {
        return people.computeIfAbsent(person, name -> SignedIn.as(environment, name));
    }

    /** Somebody who is not signed in. */
    SignedIn stranger() {
        return SignedIn.stranger(environment);
    }

    /** Opens the page and sends its form. */
    void send(String person, String page, Map<String, String> fields) {
        taken(of(person).postForm(page, page, fields));
    }

    /** Stores a document of the case that everybody may read. */
    void upload(String person, String reference, String kind, String title, String content) {
        var fields = Map.of("next", "", "kind", kind, "title", title, "access", "PUBLIC");
        taken(FileForm.send(
                of(person),
                "/strategies/" + reference + "/documents/new",
                fields,
                kind.toLowerCase(Locale.ROOT) + ".txt",
                content));
    }

    private static void taken(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            var problem = PROBLEM.matcher(answer.body());
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + " "
                    + (problem.find() ? problem.group(1) : answer.body()));
        }
    }

    /** A form's fields with days among them, each typed as three. */
    static Map<String, String> fields(Map<String, String> texts, Map<String, String> days) {
        var fields = new HashMap<>(texts);
        days.forEach((name, day) -> fields.putAll(Typed.date(name, LocalDate.parse(day))));
        return fields;
    }
}
