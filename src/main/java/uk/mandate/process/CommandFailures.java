package uk.mandate.process;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whether a command of the engine failed during a request, refusals apart. Where none did and the request failed all the same,
 * the engine's interface could not read what was sent.
 */
final class CommandFailures {
    private static final String NAME = CommandFailures.class.getName();

    private CommandFailures() {}

    /** Notes one for the request under way; outside of requests nobody asks. */
    static void note() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(NAME, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static boolean in(HttpServletRequest request) {
        return request.getAttribute(NAME) != null;
    }
}
