package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** Council extended the term of a strategy that is in force. */
public record TermExtended(
        StrategyReference reference, LocalDate decidedOn, LocalDate before, LocalDate until, List<Judgement> judgements)
        implements RecordedEvent {
    @Override
    public String type() {
        return "strategy-term-extended";
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public LocalDate happenedOn() {
        return decidedOn;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("termUntil", Change.of(before, until));
    }
}
