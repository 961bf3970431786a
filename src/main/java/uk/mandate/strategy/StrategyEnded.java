package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** A strategy's case has ended, in whichever way. */
public record StrategyEnded(
        StrategyReference reference,
        Ending ending,
        LocalDate endedOn,
        @Nullable String reason,
        List<Judgement> judgements)
        implements RecordedEvent {
    @Override
    public String type() {
        return "strategy-" + ending;
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public LocalDate happenedOn() {
        return endedOn;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("ending", Change.of(null, ending));
    }
}
