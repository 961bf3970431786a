package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** Council adopted the strategy; it is not in force before the partnership has adopted it too. */
public record StrategyAdopted(
        StrategyReference reference,
        LocalDate adoptedOn,
        LocalDate effectiveOn,
        boolean amended,
        List<Judgement> judgements)
        implements RecordedEvent {
    @Override
    public String type() {
        return "strategy-adopted";
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public LocalDate happenedOn() {
        return adoptedOn;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "adoptedOn", Change.of(null, adoptedOn),
                "effectiveOn", Change.of(null, effectiveOn),
                "amended", Change.of(null, amended));
    }
}
