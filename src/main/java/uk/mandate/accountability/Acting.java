package uk.mandate.accountability;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The person acting on this thread: set at the door, read by whoever must know, never handed through every method. */
public final class Acting {
    private static final ThreadLocal<@Nullable ActingPerson> CURRENT = new ThreadLocal<>();

    private Acting() {}

    public static Optional<ActingPerson> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The person acting; a programming error where the door forgot to say. */
    public static ActingPerson require() {
        return current().orElseThrow(() -> new IllegalStateException("Nobody is acting on this thread."));
    }

    /** Does the work as this person and afterwards gives the thread back to whoever acted before. */
    public static <T> T as(ActingPerson person, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(person);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** As {@link #as(ActingPerson, Supplier)}, for work that answers nothing. */
    public static void as(ActingPerson person, Runnable work) {
        as(person, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private static void restore(@Nullable ActingPerson before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
