package uk.mandate.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.mandate.accountability.PersonId;

/**
 * Reads a session's roles anew for each request, so that a role taken away, an account disabled or a password reset counts at
 * once and not at the next sign-in.
 */
class FreshRolesFilter extends OncePerRequestFilter {
    static final String PASSWORD_VERSION = "mandate.password-version";

    private final CurrentRoles roles;
    private final Accounts accounts;

    FreshRolesFilter(CurrentRoles roles, Accounts accounts) {
        this.roles = roles;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session != null
                && SecurityContextHolder.getContext().getAuthentication()
                        instanceof UsernamePasswordAuthenticationToken signedIn) {
            refresh(session, signedIn.getName());
        }
        chain.doFilter(request, response);
    }

    private void refresh(HttpSession session, String name) {
        var fresh = authorities(session, new PersonId(name));
        if (fresh.isPresent()) {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(name, null, fresh.orElseThrow())));
        } else {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
    }

    private Optional<Collection<GrantedAuthority>> authorities(HttpSession session, PersonId person) {
        var samePassword = accounts.find(person)
                .map(account -> Objects.equals(account.passwordVersion(), session.getAttribute(PASSWORD_VERSION)))
                .orElse(false);
        return samePassword ? roles.of(person) : Optional.empty();
    }
}
