package uk.mandate.strategy;

import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** A strategy was begun, with nothing but its title and its term. */
public record StrategyStarted(StrategyReference reference, StrategyFacts facts, boolean sample)
        implements RecordedEvent {
    @Override
    public String type() {
        return "strategy-started";
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "title", Change.of(null, facts.title()),
                "termFrom", Change.of(null, facts.from()),
                "termUntil", Change.of(null, facts.until()),
                "sample", Change.of(null, sample));
    }
}
