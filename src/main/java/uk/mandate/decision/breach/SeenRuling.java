package uk.mandate.decision.breach;

import org.jspecify.annotations.Nullable;

/**
 * A ruling as a person reads it.
 *
 * @param by who ruled
 * @param secondBy who the second person was; {@code null} while there is none
 */
record SeenRuling(Ruling ruling, String by, @Nullable String secondBy) {}
