package uk.mandate.process;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/** Answers 404 where an address names a web application or an engine that is not there; the vendor's own filter fails on it. */
class WebappPages extends OncePerRequestFilter {
    private static final Pattern NO_SUCH_APPLICATION =
            Pattern.compile("/camunda/app/(?!(admin|cockpit|tasklist|welcome)(/|$)).+");
    /** As the vendor's filter reads the name of an engine; other than those, files have a dot or lie in a folder. */
    private static final Pattern NO_SUCH_ENGINE = Pattern.compile("/camunda/app/[^/]+/(?!default/?$)[\\w-]+/?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        if (NO_SUCH_APPLICATION.matcher(path).matches()
                || NO_SUCH_ENGINE.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
