package uk.mandate.strategy.scrutiny;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.AgendaItem;

/**
 * What scrutiny did with the draft, or with what Cabinet recommends, in the present round.
 *
 * @param outcomes in the order of recording
 * @param planned the item of the meeting that is to come; {@code null} where none is arranged
 */
public record Part(ScrutinyStage stage, List<Comment> comments, List<Outcome> outcomes, @Nullable AgendaItem planned) {

    /** What was recorded last. */
    public Optional<Outcome> latest() {
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.get(outcomes.size() - 1));
    }

    public boolean isDone() {
        return latest().filter(Outcome::isOver).isPresent();
    }

    /** Whether anything is on record of it. */
    public boolean isEmpty() {
        return comments.isEmpty() && outcomes.isEmpty();
    }
}
