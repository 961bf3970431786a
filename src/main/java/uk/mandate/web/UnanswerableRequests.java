package uk.mandate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what the framework beneath our pages and health would fail on: 415 where the type of what was sent is no type but a
 * pattern of types, and 404 where somebody asks for the page of an error without an error. The engine's interface refuses for
 * itself.
 */
@Component
@Order(UnanswerableRequests.AFTER_THE_CHAINS)
class UnanswerableRequests extends OncePerRequestFilter {
    static final int AFTER_THE_CHAINS = -70;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/camunda/") || path.startsWith("/engine-rest");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPattern(request.getContentType())) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (request.getServletPath().equals("/error")) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What is no type at all the framework refuses. */
    private static boolean isPattern(@Nullable String type) {
        try {
            return type != null && !MimeTypeUtils.parseMimeType(type).isConcrete();
        } catch (InvalidMimeTypeException unreadable) {
            return false;
        }
    }
}
