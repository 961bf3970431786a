package uk.mandate.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriUtils;

/**
 * What somebody gets who may not do what they asked for. Strangers: 401 where programs call, else the sign-in page. People
 * with a first password: the page on which they choose their own. Everybody else: 403.
 */
class StrangerTurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (isForPrograms(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in?" + reason(request) + "next=" + next(request));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            commence(request, response, new NobodySignedIn(cause));
        } else if (mustChangePassword(authentication) && !isForPrograms(request)) {
            response.sendRedirect(request.getContextPath() + "/account/password");
        } else if (path(request).startsWith("/api/")) {
            problem(response, cause);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** What a program reads where its person may not do what it asked for. */
    private static void problem(HttpServletResponse response, AccessDeniedException cause) throws IOException {
        var sentence = cause instanceof CsrfException
                ? "The token against forged requests is missing or old: send the one of a page of this session."
                : "Nothing that you hold allows this: ask an administrator who may do it.";
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(("{\"type\":\"about:blank\",\"title\":\"Refused\",\"status\":403,\"detail\":\"" + sentence
                                + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static boolean mustChangePassword(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals(CurrentRoles.MUST_CHANGE_PASSWORD));
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith("/camunda/api/")
                || path.equals("/camunda/api")
                || path.startsWith("/api/")
                || path.equals("/api")
                || path.startsWith("/engine-rest");
    }

    /** A page that was sent after its session had ended: tells the person why they see the sign-in page. */
    private static String reason(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? "" : "ended&";
    }

    private static String next(HttpServletRequest request) {
        var wanted = path(request).equals("/sign-in")
                ? request.getParameter("next")
                : path(request)
                        + Optional.ofNullable(request.getQueryString())
                                .map(query -> "?" + query)
                                .orElse("");
        return UriUtils.encode(LocalPath.orStart(wanted), StandardCharsets.UTF_8);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static class NobodySignedIn extends AuthenticationException {
        NobodySignedIn(Throwable cause) {
            super("Nobody is signed in.", cause);
        }
    }
}
