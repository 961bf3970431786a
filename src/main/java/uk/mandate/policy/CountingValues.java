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
}
