package uk.mandate.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;

/**
 * Decides whether a name and a password belong together, for the sign-in page and for HTTP Basic alike. Every refusal is the
 * same to the person, so that words tell as little as time which names exist.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final PasswordTrials trials;
    private final StoredAccounts accounts;
    private final CurrentRoles roles;

    PasswordSignIn(PasswordTrials trials, StoredAccounts accounts, CurrentRoles roles) {
        this.trials = trials;
        this.accounts = accounts;
        this.roles = roles;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = String.valueOf(attempt.getCredentials());
        var verdict = trials.judge(
                attempt.getName(), password, known -> roles.of(known).isPresent());
        return switch (verdict) {
            case LOCKED -> throw new LockedException("The name is locked.");
            case WRONG -> throw wrong();
            case RIGHT -> signedIn(PasswordTrials.person(attempt.getName()).orElseThrow());
        };
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private Authentication signedIn(PersonId person) {
        accounts.signedIn(person);
        return UsernamePasswordAuthenticationToken.authenticated(
                person.value(), null, roles.of(person).orElseThrow(PasswordSignIn::wrong));
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("The name or the password is wrong.");
    }
}
