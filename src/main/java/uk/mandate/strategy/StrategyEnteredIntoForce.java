package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** Council and partnership have both adopted the strategy: it is in force. */
public record StrategyEnteredIntoForce(StrategyReference reference, LocalDate from, List<Judgement> judgements)
        implements RecordedEvent {
    @Override
    public String type() {
        return "strategy-entered-into-force";
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public LocalDate happenedOn() {
        return from;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("inForceFrom", Change.of(null, from));
    }
}
