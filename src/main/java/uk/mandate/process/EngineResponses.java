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
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Acting;

/** What people and programs read of a call to the engine's interface that failed: one sentence, whatever the engine wrote. */
class EngineResponses extends OncePerRequestFilter {
    private static final Pattern ACTS = Pattern.compile(".*/task/[^/]+/(submit-form|complete|claim|unclaim)/?");
    private static final Pattern GIVES_BACK = Pattern.compile(".*/task/[^/]+/unclaim/?");
    private static final int LONGEST_PATH = 200;

    private final ObjectMapper json;
    private final AfterRollBack refusals;

    EngineResponses(ObjectMapper json, AfterRollBack refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (!held.isRefused()) {
            held.copyBodyToResponse();
        } else if (held.getStatus() != HttpServletResponse.SC_UNAUTHORIZED) {
            var status = status(request, held);
            write(request, response, status, sentence(request, held, status));
        }
    }

    private String sentence(HttpServletRequest request, HeldResponse held, int status) {
        var body = held.read(json);
        if (PlainSentences.isOurs(body)) {
            return PlainSentences.ours(body);
        }
        if (held.isWithoutToken()) {
            tell("request-refused", request, PlainSentences.WITHOUT_TOKEN);
            return PlainSentences.WITHOUT_TOKEN;
        }
        if (!isAct(request)) {
            return PlainSentences.ofRead(status);
        }
        var sentence = PlainSentences.ofAct(status);
        if (status < 500) {
            tell("answer-refused", request, sentence);
        }
        return sentence;
    }

    /** What never became a command, the command chain could not tell. */
    private void tell(String type, HttpServletRequest request, String sentence) {
        var path = request.getRequestURI();
        refusals.tell(new ActRefused(
                type,
                null,
                null,
                null,
                Map.of("method", request.getMethod(), "path", path.substring(0, Math.min(path.length(), LONGEST_PATH))),
                sentence,
                List.of(),
                Acting.current().orElse(null)));
    }

    private static boolean isAct(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && ACTS.matcher(request.getRequestURI()).matches();
    }

    /**
     * What could not be read, or was refused, is the sender's mistake, whichever status the engine chose. Without the token the
     * session has ended, which the web applications understand by 401 only.
     */
    private int status(HttpServletRequest request, HeldResponse held) {
        if (held.isWithoutToken()) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        var status = held.getStatus();
        if (status >= 500) {
            return isSendersMistake(request, held.read(json)) ? HttpServletResponse.SC_BAD_REQUEST : status;
        }
        var unreadable = status == 404 || status == 413 || status == 415;
        return unreadable && isAct(request) ? HttpServletResponse.SC_BAD_REQUEST : status;
    }

    /**
     * The engine also fails where the sender sent what cannot be read: then no command has failed. A task is given back by a
     * request in which nothing is read.
     */
    private static boolean isSendersMistake(HttpServletRequest request, JsonNode body) {
        return PlainSentences.isRefusal(body)
                || (!CommandFailures.in(request)
                        && !GIVES_BACK.matcher(request.getRequestURI()).matches());
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, String sentence)
            throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "Refusal");
        body.put("message", isForTasklist(request) ? asHtml(sentence) : sentence);
        body.put("code", TaskRefusal.CODE);
        var bytes = json.writeValueAsBytes(body);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean isForTasklist(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }

    /** Tasklist puts the sentence into its page as HTML, and a sentence may repeat what somebody typed. */
    private static String asHtml(String sentence) {
        return sentence.replace("&", "&amp;").replace("<", "&lt;");
    }
}
