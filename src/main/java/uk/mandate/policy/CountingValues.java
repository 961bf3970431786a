package uk.mandate.policy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.Counting;

/**
 * One counting as the policy writes it.
 *
 * @param closed the council's own closed days; only {@code working} has them
 */
record CountingValues(Counting.@Nullable Base base, Set<LocalDate> closed, Set<Counting.AlsoNot> alsoNot) {
    CountingValues {
        closed = Defaults.set(closed);
        alsoNot = Defaults.set(alsoNot);
    }

    /** The counting of this name; one that is not defined is told elsewhere, and counts here as if it left nothing out. */
    static CountingValues named(String name, PolicyValues policy) {
        var local = policy.counting().get(name);
        return local == null || name.equals(Counting.WORKING.name())
                ? of(name.equals(Counting.WORKING.name()) ? Counting.WORKING : Counting.CALENDAR)
                : local;
    }

    private static CountingValues of(Counting known) {
        return new CountingValues(known.base(), Set.of(), known.alsoNot());
    }
}
