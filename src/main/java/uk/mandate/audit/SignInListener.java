package uk.mandate.audit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.ReservedIds;
import uk.mandate.organisation.Directory;

/**
 * Turns signing in and out, tried or done, and refused accesses into entries.
 *
 * <p>A sign-in is one at our page: a program that sends its password with every request leaves an entry for what it changes
 * and for what is refused, not for each request. A stranger's refused access leaves none, for it only leads to the sign-in
 * page; their attempts to sign in do.
 */
@Component
class SignInListener {
    private static final PersonId STRANGER = new PersonId(ReservedIds.STRANGER);

    private final SeparateEntries entries;
    private final Directory directory;

    SignInListener(SeparateEntries entries, Directory directory) {
        this.entries = entries;
        this.directory = directory;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        entries.write(EntryDraft.of(EntryKind.SIGN_IN, "signed-in", person(event.getAuthentication())));
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        entries.write(EntryDraft.of(EntryKind.SIGN_IN, "signed-out", person(event.getAuthentication())));
    }

    /** What was typed as a name may be a password by mistake, so it is kept only where somebody has that name. */
    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        var draft = EntryDraft.of(EntryKind.SIGN_IN, "sign-in-refused", strangerAtTheDoor())
                .detail("because", event.getException().getClass().getSimpleName());
        knownName(event.getAuthentication())
                .ifPresentOrElse(
                        name -> draft.changes(Map.of("name", Change.outside(null, name))),
                        () -> draft.detail("name", "unknown"));
        entries.write(draft);
    }

    @EventListener
    void on(AuthorizationDeniedEvent<?> event) {
        var authentication = event.getAuthentication().get();
        var request = request();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()
                || request == null) {
            return;
        }
        entries.write(EntryDraft.of(EntryKind.REFUSAL, "access-refused", person(authentication))
                .detail("method", request.getRequest().getMethod())
                .detail("path", request.getRequest().getRequestURI()));
    }

    private static ActingPerson person(Authentication authentication) {
        return Acting.current().orElseGet(() -> ActingPerson.at(door(), new PersonId(authentication.getName())));
    }

    private static ActingPerson strangerAtTheDoor() {
        return ActingPerson.at(door(), STRANGER);
    }

    private Optional<String> knownName(Authentication attempt) {
        var typed = attempt.getName().strip().toLowerCase(Locale.ROOT);
        try {
            return directory.person(new PersonId(typed)).map(entry -> entry.id().value());
        } catch (IllegalArgumentException nobodysName) {
            return Optional.empty();
        }
    }

    private static Door door() {
        var request = request();
        var path = request == null ? "" : request.getRequest().getRequestURI();
        if (path.startsWith("/camunda/")) {
            return Door.TASKLIST;
        }
        return path.startsWith("/api/") || path.startsWith("/engine-rest") ? Door.API : Door.PAGE;
    }

    private static @Nullable ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
    }
}
