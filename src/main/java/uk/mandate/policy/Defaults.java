package uk.mandate.policy;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds where a policy says nothing: an absent list is an empty one, and no more is asked than the law does. */
final class Defaults {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private Defaults() {}

    static <T> List<T> list(@Nullable List<T> written) {
        return written == null ? List.of() : List.copyOf(written);
    }

    static <T> Set<T> set(@Nullable Set<T> written) {
        return written == null ? Set.of() : Set.copyOf(written);
    }

    static LocalTime digestAt(@Nullable LocalTime written) {
        return written == null ? EIGHT : written;
    }

    static CouncilMinutes minutes(@Nullable CouncilMinutes written) {
        return written == null ? CouncilMinutes.RESOLUTION : written;
    }

    static Scrutiny scrutiny(@Nullable Scrutiny written) {
        return written == null ? new Scrutiny(false, ExtraTime.LEADER) : written;
    }

    /** Months. */
    static int respondents(@Nullable Integer written) {
        return written == null ? 12 : written;
    }
}
