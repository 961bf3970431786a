package uk.mandate.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;

/**
 * Says at the door who acts, to the ledger by {@link Acting} and to the engine by its own authentication. Under
 * {@code /camunda} the web applications tell the engine themselves.
 */
class ActingFilter extends OncePerRequestFilter {
    private final Door door;
    private final Supplier<IdentityService> engine;

    ActingFilter(Door door, Supplier<IdentityService> engine) {
        this.door = door;
        this.engine = engine;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var person = ActingPerson.at(door(request), new PersonId(authentication.getName()));
            Acting.as(person, () -> go(authentication, request, response, chain));
        } catch (CheckedInside checked) {
            throw checked.servletException();
        } catch (UncheckedIOException checked) {
            throw checked.getCause();
        }
    }

    private void go(
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain) {
        var tellEngine = door != Door.TASKLIST;
        try {
            if (tellEngine) {
                engine.get().setAuthentication(authentication.getName(), groups(authentication.getName()));
            }
            chain.doFilter(request, response);
        } catch (IOException checked) {
            throw new UncheckedIOException(checked);
        } catch (ServletException checked) {
            throw new CheckedInside(checked);
        } finally {
            if (tellEngine) {
                engine.get().clearAuthentication();
            }
        }
    }

    /** Asked of the engine, which knows more groups than the chains do; so both doors show the same tasks and filters. */
    private List<String> groups(String person) {
        return engine.get().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private Door door(HttpServletRequest request) {
        return door == Door.PAGE && request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                ? Door.API
                : door;
    }

    private static final class CheckedInside extends RuntimeException {
        private final transient ServletException checked;

        CheckedInside(ServletException checked) {
            super(checked);
            this.checked = checked;
        }

        ServletException servletException() {
            return checked;
        }
    }
}
