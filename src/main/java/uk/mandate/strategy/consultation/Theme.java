package uk.mandate.strategy.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What several people said, in one: "you said, we did".
 *
 * @param said what people said, summed up
 * @param did what the council does about it; {@code null} while it has not answered
 * @param responses how many answers belong to it
 */
public record Theme(
        UUID id, int version, UUID consultation, String title, String said, @Nullable String did, int responses) {
    public boolean isAnswered() {
        return did != null;
    }

    /** As it is written. */
    public record Written(String title, String said, @Nullable String did) {}
}
