package uk.mandate.walk;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import uk.mandate.testing.SignedIn;

/** One browser for each person, signed in when it is first needed. */
final class Browsers {
    private final Environment environment;
    private final Map<String, SignedIn> open = new HashMap<>();

    Browsers(Environment environment) {
        this.environment = environment;
    }

    SignedIn of(String person) {
        return open.computeIfAbsent(person, id -> SignedIn.as(environment, id));
    }
}
