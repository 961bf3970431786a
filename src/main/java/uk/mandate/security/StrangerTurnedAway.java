package uk.mandate.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
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
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;

/**
 * What somebody gets who may not do what they asked for. Strangers: 401 where programs call, else the sign-in page, from which
 * they come back to the page that they had before them. People with a first password: the page on which they choose their own.
 * Whoever sends a page of an earlier session: how to send it anew, and an entry. Everybody else: 403.
 */
class StrangerTurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {
    /** The request attribute by which the page of refusals tells a page of an earlier session apart. */
    static final String STALE_PAGE = "stalePage";

    /** A browser names only pages of ours in full; whether the path is one of ours is looked at all the same. */
    private static final Pattern PAGE = Pattern.compile("https?://[^/]+(/.*)");

    private final ApplicationEventPublisher events;

    StrangerTurnedAway(ApplicationEventPublisher events) {
        this.events = events;
    }

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
            return;
        }
        if (cause instanceof CsrfException) {
            tellOfStalePage(request, authentication);
        }
        if (mustChangePassword(authentication) && !isForPrograms(request)) {
            response.sendRedirect(request.getContextPath() + "/account/password");
        } else if (path(request).startsWith("/api/")) {
            problem(response, refused(authentication, cause));
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** Nothing else hears of it: it is refused before anybody asks what its sender may do. */
    private void tellOfStalePage(HttpServletRequest request, Authentication authentication) {
        request.setAttribute(STALE_PAGE, true);
        events.publishEvent(new ActRefused(
                "request-refused",
                null,
                null,
                null,
                Map.of("method", request.getMethod(), "path", request.getRequestURI()),
                "The page was opened in an earlier session; it has to be opened anew before it is sent.",
                List.of(),
                ActingPerson.at(
                        path(request).startsWith("/api/") ? Door.API : Door.PAGE,
                        new PersonId(authentication.getName()))));
    }

    /** What a program reads where its person may not do what it asked for. */
    private static String refused(Authentication authentication, AccessDeniedException cause) {
        if (cause instanceof CsrfException) {
            return "The token against forged requests is missing or old: send the one of a page of this session.";
        }
        return mustChangePassword(authentication)
                ? "The password is one that was given to you: change it at /account/password first, then send this again."
                : "Nothing that you hold allows this: ask an administrator who may do it.";
    }

    private static void problem(HttpServletResponse response, String sentence) throws IOException {
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
        return UriUtils.encode(LocalPath.orStart(wanted(request)), StandardCharsets.UTF_8);
    }

    /** The address asked for; of a page that was sent, the page that it was sent from, for its own address may take no questions. */
    private static @Nullable String wanted(HttpServletRequest request) {
        if (path(request).equals("/sign-in")) {
            return request.getParameter("next");
        }
        var sentFrom = PAGE.matcher(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
        if (sentFrom.matches() && !request.getMethod().equals("GET")) {
            return sentFrom.group(1);
        }
        var query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
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
