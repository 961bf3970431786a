package uk.mandate.process;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that Mandate itself asks of the engine, such as starting a case. Outside such a scope the engine's commands are those
 * of a person, who may read, claim and answer, and nothing else. Who acts stays as the door set it; the engine's own
 * authorisations are not asked, because the caller has judged the act.
 */
public final class EngineActs {
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private EngineActs() {}

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public static <T> T call(Supplier<T> work) {
        var depth = DEPTH.get();
        DEPTH.set(depth + 1);
        try {
            return work.get();
        } finally {
            leave(depth);
        }
    }

    /** As {@link #call}, for work that may find nothing. */
    public static <T> @Nullable T find(Supplier<@Nullable T> work) {
        return call(() -> Optional.ofNullable(work.get())).orElse(null);
    }

    static boolean underWay() {
        return DEPTH.get() > 0;
    }

    private static void leave(int depth) {
        if (depth == 0) {
            DEPTH.remove();
        } else {
            DEPTH.set(depth);
        }
    }
}
