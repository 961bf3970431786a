package uk.mandate.process;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.ActingPerson;

/** Makes the engine's idea of who is signed in that of {@link uk.mandate.accountability.Acting}, for one command. */
final class EngineIdentity {
    private EngineIdentity() {}

    static <T> T as(ActingPerson person, Set<String> groups, Supplier<T> work) {
        return as(Context.getProcessEngineConfiguration().getIdentityService(), person, groups, work);
    }

    /** As {@link #as(ActingPerson, Set, Supplier)}, outside any command. */
    static <T> T as(IdentityService identity, ActingPerson person, Set<String> groups, Supplier<T> work) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(person.person().value(), List.copyOf(groups));
        try {
            return work.get();
        } finally {
            restore(identity, before);
        }
    }

    /** Nobody signed in, as on a thread of the engine's own. */
    static <T> T asNobody(IdentityService identity, Supplier<T> work) {
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            restore(identity, before);
        }
    }

    private static void restore(IdentityService identity, @Nullable Authentication before) {
        if (before == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
        }
    }
}
