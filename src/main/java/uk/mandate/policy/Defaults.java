package uk.mandate.policy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An absent list in the policy is an empty one. */
final class Defaults {
    private Defaults() {}

    static <T> List<T> list(@Nullable List<T> written) {
        return written == null ? List.of() : List.copyOf(written);
    }

    static <T> Set<T> set(@Nullable Set<T> written) {
        return written == null ? Set.of() : Set.copyOf(written);
    }
}
