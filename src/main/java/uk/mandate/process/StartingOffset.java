package uk.mandate.process;

import java.time.Duration;

/** How far the case clock stands from the machine's when Mandate starts; without a bean of this type, not at all. */
@FunctionalInterface
public interface StartingOffset {
    Duration offset();
}
