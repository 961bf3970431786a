package uk.mandate.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Acting;

/**
 * Closes what {@link EngineApi} and {@link WebappApi} do not open, before the engine sees it; the command chain would refuse
 * it once more.
 */
class EngineApiGuard extends OncePerRequestFilter {
    private static final int LONGEST_PATH = 200;

    private final ObjectMapper json;
    private final AfterRollBack refusals;

    EngineApiGuard(ObjectMapper json, AfterRollBack refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOpen(request)) {
            chain.doFilter(request, response);
            return;
        }
        tell(request);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(),
                Map.of("type", "Refusal", "message", CommandGuard.SENTENCE, "code", TaskRefusal.CODE));
    }

    /** The path as it was sent: one that is written unusually matches nothing and stays closed. */
    private static boolean isOpen(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return EngineApi.isOpen(request.getMethod(), path) || WebappApi.isOpen(request.getMethod(), path);
    }

    private void tell(HttpServletRequest request) {
        var uri = request.getRequestURI();
        refusals.tell(new ActRefused(
                "access-refused",
                null,
                null,
                null,
                Map.of("method", request.getMethod(), "path", uri.substring(0, Math.min(uri.length(), LONGEST_PATH))),
                CommandGuard.SENTENCE,
                List.of(),
                Acting.current().orElse(null)));
    }
}
