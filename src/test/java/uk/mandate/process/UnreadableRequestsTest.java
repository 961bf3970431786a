package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** What the engine's resources and Cockpit's own fail on is the sender's mistake, in the sentence that says so. */
@MandateTest
class UnreadableRequestsTest {
    private static final String API = "/camunda/api";
    private static final String ENGINE = "/engine/engine/default";
    private static final String COCKPIT = "/cockpit/plugin/base/default";

    private SignedIn officer;

    @BeforeEach
    void signIn(@Autowired Environment environment) {
        officer = SignedIn.as(environment, "democratic.services");
        officer.get("/camunda/app/welcome/default/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ENGINE + "/history/process-instance | null",
                ENGINE + "/history/process-instance | ``",
                ENGINE + "/process-instance/count | {\"orQueries\": [null]}",
                ENGINE + "/history/task/count | {\"taskVariables\": [null]}",
                ENGINE + "/task/count | {\"assigneeIn\": [null]}",
                ENGINE + "/group?firstResult=-1 | {}",
                COCKPIT + "/incident/count | null",
                COCKPIT + "/incident/count | {\"authCheck\": null}",
                COCKPIT + "/incident | {\"activityIdIn\": [\"\\u0000\"]}",
                COCKPIT + "/process-instance | {\"variables\": [null]}"
            })
    void aBodyThatTheyCannotRead(String path, String body) {
        for (var alphabet :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("UTF-32")}) {
            isNotUnderstood(officer.send(officer.request(API + path)
                    .header("X-XSRF-TOKEN", officer.cookie("XSRF-TOKEN"))
                    .header("Content-Type", "application/json;charset=" + alphabet)
                    .POST(BodyPublishers.ofByteArray(body.getBytes(alphabet)))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        ENGINE + "/history/task?orQueries=id",
        ENGINE + "/job-definition?processDefinitionKey=%00",
        COCKPIT + "/incident?activityIdIn=%00",
        COCKPIT + "/incident?firstResult=-1",
        COCKPIT + "/process-instance?startedAfter=id"
    })
    void parametersThatTheyCannotRead(String path) {
        isNotUnderstood(officer.get(API + path));
    }

    @ParameterizedTest
    @CsvSource({"Accept-Language, de;q=2", "Accept-Encoding, br;q=x", "Accept-Charset, x;q=y"})
    void headersThatTheyCannotRead(String header, String value) {
        isNotUnderstood(
                officer.send(officer.request(API + ENGINE + "/filter/none/list").header(header, value)));
    }

    @Test
    void questionsForHeadersAloneAreJudgedToo() {
        for (var path : new String[] {"/task/gone/deployed-form", "/job-definition?processDefinitionKey=%00"}) {
            var answer = officer.send(officer.request(API + ENGINE + path).method("HEAD", BodyPublishers.noBody()));

            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
        }
    }

    @Test
    void anAddressOfWhichTheyCanMakeNoOther() {
        isNotUnderstood(officer.send(officer.request(API + ENGINE + "/tenant/%24%7B7*7%7D")
                .header("X-XSRF-TOKEN", officer.cookie("XSRF-TOKEN"))
                .method("OPTIONS", BodyPublishers.noBody())));
    }

    private static void isNotUnderstood(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Refused.read(answer).path("message").asText()).isEqualTo(PlainSentences.NOT_UNDERSTOOD);
    }
}
