package uk.mandate.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Acting;

/**
 * What a person reads when a task could not be answered, claimed or given back: exactly one sentence, whatever the engine's
 * REST layer made of it. Our own sentences carry our code; any other text stays on this side.
 */
class AnswerResponses extends OncePerRequestFilter {
    static final String UNREADABLE =
            "The form could not be read, so nothing was recorded; reload the task and send it again.";
    static final String OUR_FAULT =
            "Something went wrong on our side, so nothing was recorded and the task is still open; try again later.";
    private static final Pattern ACTS = Pattern.compile(".*/task/[^/]+/(submit-form|complete|claim|unclaim)/?");
    private static final Pattern PREFIX = Pattern.compile("^Cannot (submit task form|complete task) [^:]*: ");

    private final ObjectMapper json;
    private final AfterRollBack refusals;

    AnswerResponses(ObjectMapper json, AfterRollBack refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !ACTS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caught = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, caught);
        if (caught.getStatus() >= 400 && caught.getStatus() != 401) {
            write(response, caught.getStatus(), sentence(request, caught));
        } else {
            caught.copyBodyToResponse();
        }
    }

    private String sentence(HttpServletRequest request, ContentCachingResponseWrapper caught) {
        var body = read(caught);
        if (body.path("code").asInt() == TaskRefusal.CODE) {
            return PREFIX.matcher(body.path("message").asText()).replaceFirst("");
        }
        if (caught.getStatus() >= 500) {
            return OUR_FAULT;
        }
        var sentence = caught.getStatus() == 403 ? Entitlement.NOT_YOURS : UNREADABLE;
        tell(request, sentence);
        return sentence;
    }

    /** What never became a command, the command chain could not tell. */
    private void tell(HttpServletRequest request, String sentence) {
        refusals.tell(new ActRefused(
                "answer-refused",
                null,
                null,
                null,
                Map.of("path", request.getRequestURI()),
                sentence,
                List.of(),
                Acting.current().orElse(null)));
    }

    private JsonNode read(ContentCachingResponseWrapper caught) {
        try {
            return json.readTree(caught.getContentAsByteArray());
        } catch (IOException notJson) {
            return json.missingNode();
        }
    }

    /** Tasklist puts the sentence into its page as HTML, and a sentence may repeat what somebody typed. */
    private static String harmless(String sentence) {
        return sentence.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void write(HttpServletResponse response, int status, String sentence) throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "Refusal");
        body.put("message", harmless(sentence));
        body.put("code", TaskRefusal.CODE);
        var bytes = json.writeValueAsBytes(body);
        // What could not be read is the sender's mistake, whichever status the engine chose.
        response.setStatus(status == 404 || status == 413 || status == 415 ? 400 : status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
