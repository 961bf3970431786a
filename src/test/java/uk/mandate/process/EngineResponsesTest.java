package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the browser reads, from what the engine's REST layer wrote. */
class EngineResponsesTest {
    private static final String TASK = "/camunda/api/engine/engine/default/task/5a-1/";
    private final ObjectMapper json = new ObjectMapper();
    private final EngineResponses filter = new EngineResponses(json, new AfterRollBack(event -> {}));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            submit-form | 400 | {"code":22222,"message":"Cannot submit task form 5a-1: Hold it first: on a day."} | 400 | Hold it first: on a day.
            complete | 400 | {"code":22222,"message":"Cannot complete task 5a-1: Hold it first."} | 400 | Hold it first.
            complete | 400 | {"code":22222,"message":"Cannot complete task 5a-1: Not <img src=x onerror=1> & co."} | 400 | Not &lt;img src=x onerror=1> &amp; co.
            claim | 400 | {"type":"RequestRefused","code":22222,"message":"Already claimed by Legal officer."} | 400 | Already claimed by Legal officer.
            claim | 400 | {"type":"RestException","code":22222,"message":"The vendor wraps it"} | 400 | The form could not be read, so nothing was recorded; reload the task and send it again.
            submit-form | 400 | {"code":0,"message":"Cannot convert value 'x' of type 'Integer'"} | 400 | The form could not be read, so nothing was recorded; reload the task and send it again.
            complete | 500 | {"code":0,"message":"ENGINE-17007 Cannot deserialize insert into act"} | 500 | Something went wrong on our side, so nothing was recorded and the task is still open; try again later.
            complete | 403 | {"message":"The user with id 'x' does not have TASK_WORK"} | 403 | This task is given to another office, so you may not answer it; leave it to that office.
            submit-form | 415 | <html>Unsupported</html> | 400 | The form could not be read, so nothing was recorded; reload the task and send it again.
            """)
    void leavesOneSentence(String act, int status, String body, int told, String sentence) throws Exception {
        var response = send(TASK + act, status, body);
        assertThat(response.getStatus()).isEqualTo(told);
        assertThat(json.readTree(response.getContentAsByteArray())
                        .path("message")
                        .asText())
                .isEqualTo(sentence);
    }

    /** Tasklist shows the sentence as HTML; a program reads it as it is. */
    @Test
    void escapesForTasklistOnly() throws Exception {
        var typed = "{\"code\":22222,\"message\":\"Cannot complete task 5a-1: Not <b> & \u201cco\u201d.\"}";

        assertThat(message(send(TASK + "complete", 400, typed))).isEqualTo("Not &lt;b> &amp; \u201cco\u201d.");
        assertThat(message(send("/engine-rest/task/5a-1/complete", 400, typed))).isEqualTo("Not <b> & \u201cco\u201d.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            403 | Your office may not see this; ask democratic services for what you need.
            404 | What you asked for is not here, or your office may not see it; go back to the list of tasks.
            400 | This request could not be read, so it was not answered; send one that the engine's interface describes.
            500 | Something went wrong on our side, so this request was not answered; try again later.
            """)
    void whatElseFailsIsOneSentenceToo(int status, String sentence) throws Exception {
        var engines = "{\"type\":\"RestException\",\"message\":\"org.camunda.bpm says 5a-1\",\"code\":0}";
        var response = send("/camunda/api/engine/engine/default/process-instance/5a-1", status, engines);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(message(response)).isEqualTo(sentence);
        assertThat(response.getContentAsString()).doesNotContain("RestException", "5a-1", "org.");
    }

    /** The engine fails over a body that it cannot read, an empty one too, before any command of it begins. */
    @Test
    void whatFailsBeforeAnyCommandIsTheSendersMistake() throws Exception {
        var response = send(TASK + "submit-form", "", false, 500, "{\"type\":\"NullPointerException\"}");

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(message(response)).isEqualTo(PlainSentences.UNREADABLE);
    }

    @Test
    void aTaskIsGivenBackWithoutABodySoThatAFailureIsOurs() throws Exception {
        var response = send(TASK + "unclaim", "", false, 500, "{\"type\":\"NullPointerException\"}");

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(message(response)).isEqualTo(PlainSentences.ofAct(500));
    }

    @Test
    void leavesWhatSucceedsAsItIs() throws Exception {
        assertThat(send(TASK + "submit-form", 204, "").getStatus()).isEqualTo(204);
        assertThat(send(TASK + "form", 200, "x").getContentAsString()).isEqualTo("x");
    }

    @AfterEach
    void theRequestIsOver() {
        RequestContextHolder.resetRequestAttributes();
    }

    private String message(MockHttpServletResponse response) throws IOException {
        return json.readTree(response.getContentAsByteArray()).path("message").asText();
    }

    private MockHttpServletResponse send(String path, int status, String body) throws ServletException, IOException {
        return send(path, "{}", status >= 500, status, body);
    }

    /** {@code failed}: whether a command of the engine failed on the way. */
    private MockHttpServletResponse send(String path, String sent, boolean failed, int status, String body)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var call = new MockHttpServletRequest("POST", path);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(call));
        call.setContent(sent.getBytes(StandardCharsets.UTF_8));
        filter.doFilter(call, response, (request, answer) -> {
            if (failed) {
                CommandFailures.note();
            }
            ((HttpServletResponse) answer).setStatus(status);
            answer.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        });
        return response;
    }
}
