package uk.mandate.strategy.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way in which people were asked.
 *
 * @param people how many took part, by the last count; {@code null} where nobody has counted
 * @param source who counted them, or where the count stands
 * @param responses how many of their answers are on record here
 */
public record Channel(
        UUID id, UUID consultation, String name, @Nullable Integer people, @Nullable String source, int responses) {}
