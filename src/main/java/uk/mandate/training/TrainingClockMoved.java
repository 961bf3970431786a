package uk.mandate.training;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** Somebody moved the training clock. */
public record TrainingClockMoved(Instant before, Instant after) implements RecordedEvent {
    @Override
    public String type() {
        return "training-clock-moved";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("now", Change.of(before.truncatedTo(ChronoUnit.SECONDS), after.truncatedTo(ChronoUnit.SECONDS)));
    }
}
