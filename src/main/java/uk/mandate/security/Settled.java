package uk.mandate.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets in whoever is signed in with a password of their own. */
final class Settled {
    static final AuthorizationManager<RequestAuthorizationContext> SETTLED =
            (authentication, request) -> new AuthorizationDecision(isSettled(authentication.get()));

    private Settled() {}

    private static boolean isSettled(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken)
                && authentication.getAuthorities().stream()
                        .noneMatch(authority -> authority.getAuthority().equals(CurrentRoles.MUST_CHANGE_PASSWORD));
    }
}
