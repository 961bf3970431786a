package uk.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** People get pages, programs get problem details. */
@MandateTest
class AnswersByReaderTest {
    @Autowired
    Environment environment;

    @ParameterizedTest
    @CsvSource({"democratic.services, /nope", "democratic.services, /strategies/NOPE", "'', /register/x"})
    void whatIsNotThereIsAPageForABrowser(String person, String path) {
        var reader = person.isEmpty() ? SignedIn.stranger(environment) : SignedIn.as(environment, person);

        var answer = reader.send(reader.request(path).header("Accept", "text/html,application/xhtml+xml"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).startsWith("text/html");
        assertThat(answer.body()).contains("There is no such page");
    }

    @Test
    void aMethodThatAPageDoesNotTakeIsAPageToo() {
        var officer = SignedIn.as(environment, "democratic.services");

        var answer = officer.send(officer.request("/strategies/bring-in")
                .DELETE()
                .header("X-CSRF-TOKEN", officer.pageToken())
                .header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(type(answer)).startsWith("text/html");
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    /** What the frameworks beneath would fail on. */
    @ParameterizedTest
    @CsvSource({
        "/actuator/health, */*, 415, 'This request could not be read, so nothing was changed; send one that /api/docs describes.'",
        "/actuator/health, application/*, 415, 'This request could not be read, so nothing was changed; send one that /api/docs describes.'",
        "/register, text/*, 415, 'This request could not be read, so nothing was changed; send one that /api/docs describes.'",
        "/error, text/plain, 404, 'There is nothing at this address; check it, or see /api/docs for what there is.'",
        "/camunda/app/nope/default/, text/plain, 404, 'There is nothing at this address; check it, or see /api/docs for what there is.'",
        "/camunda/app/nope/setup/, text/plain, 404, 'There is nothing at this address; check it, or see /api/docs for what there is.'",
        "/camunda/app/tasklist/nope, text/plain, 404, 'There is nothing at this address; check it, or see /api/docs for what there is.'",
        "/camunda/app/tasklist/%73cripts, text/plain, 404, 'There is nothing at this address; check it, or see /api/docs for what there is.'"
    })
    void whatCannotBeAnsweredIsRefusedInASentence(String path, String type, int status, String sentence) {
        var officer = SignedIn.as(environment, "democratic.services");

        var program =
                officer.send(officer.request(path).header("Content-Type", type).header("Accept", "application/json"));
        assertThat(program.statusCode()).isEqualTo(status);
        assertThat(program.body()).contains("\"message\":\"" + sentence + "\"");

        var browser =
                officer.send(officer.request(path).header("Content-Type", type).header("Accept", "text/html"));
        assertThat(browser.statusCode()).isEqualTo(status);
        assertThat(browser.body()).contains(status == 404 ? "There is no such page" : "This could not be read");
    }

    @Test
    void programsReadAProblemDetail() {
        var officer = SignedIn.as(environment, "democratic.services");

        var answer = officer.get("/api/v1/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("There is nothing at this address; see /api/docs.");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
