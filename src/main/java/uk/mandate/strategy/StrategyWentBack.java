package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** A case goes on at an earlier stage. */
public record StrategyWentBack(StrategyReference reference, Stage from, GoneBack back, int round)
        implements RecordedEvent {
    @Override
    public String type() {
        return "strategy-went-back";
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public LocalDate happenedOn() {
        return back.on();
    }

    @Override
    public String reason() {
        return back.reason();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "stage", Change.of(from, back.to()),
                "cause", Change.of(null, back.cause()),
                "round", Change.of(null, round));
    }
}
