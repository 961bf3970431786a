package uk.mandate.strategy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** The lead officer said which strategy is begun in place of one in force, or why none is. */
public record SuccessorAnswered(Succession succession) implements RecordedEvent {
    @Override
    public String type() {
        return succession.successor().isPresent() ? "successor-begun" : "successor-put-off";
    }

    @Override
    public String caseReference() {
        return succession.strategy().value();
    }

    @Override
    public @Nullable String reason() {
        return succession.reason().orElse(null);
    }

    @Override
    public Map<String, Change> changes() {
        return succession
                .successor()
                .map(successor -> Map.of("successor", Change.of(null, successor)))
                .orElse(Map.of());
    }
}
