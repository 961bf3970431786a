package uk.mandate.security;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.RecordedEvent;

/** What the server's own threads told since a test began to listen; Spring's test support hears only the test's thread. */
@Component
class HeardEvents {
    private final List<Object> heard = new CopyOnWriteArrayList<>();

    void forget() {
        heard.clear();
    }

    <T> Stream<T> of(Class<T> type) {
        return heard.stream().filter(type::isInstance).map(type::cast);
    }

    @EventListener
    void on(AbstractAuthenticationEvent event) {
        heard.add(event);
    }

    @EventListener
    void on(AuthorizationDeniedEvent<?> event) {
        heard.add(event);
    }

    @EventListener
    void on(RecordedEvent event) {
        heard.add(event);
    }
}
