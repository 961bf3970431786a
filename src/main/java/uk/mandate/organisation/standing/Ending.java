package uk.mandate.organisation.standing;

import java.util.Optional;

/**
 * What an end leaves behind.
 *
 * @param what the thing that ended, as people read it
 * @param warning one sentence where the end leaves a gap, such as a vacant office; the end stands all the same
 */
public record Ending(String what, Optional<String> warning) {}
