package uk.mandate.decision.breach;

import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** A recorded fact broke a rule: what relies on it waits for the Monitoring Officer's ruling. */
record BreachOpened(Breach breach, Judgement judgement) implements RecordedEvent {
    @Override
    public String type() {
        return "breach-opened";
    }

    @Override
    public String caseReference() {
        return breach.caseReference();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "breach", Change.of(null, breach.id()),
                "rule", Change.of(null, breach.rule()),
                "fact", Change.of(null, breach.fact().kind()),
                "stage", Change.of(null, breach.fact().stage()));
    }

    @Override
    public List<Judgement> judgements() {
        return List.of(judgement);
    }
}
