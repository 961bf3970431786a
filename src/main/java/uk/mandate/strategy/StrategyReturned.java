package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** The approval ended without success: the strategy is a draft again, or goes to Cabinet again. */
public record StrategyReturned(StrategyReference reference, Ending where, LocalDate decidedOn, String reason)
        implements RecordedEvent {
    @Override
    public String type() {
        return "strategy-returned";
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("ending", Change.of(null, where), "decidedOn", Change.of(null, decidedOn));
    }
}
