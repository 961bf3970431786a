package uk.mandate.strategy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;
import uk.mandate.publication.Publications.Publication;

/** The adopted strategy was published, on our register or elsewhere. */
public record StrategyPublished(StrategyReference reference, Publication publication, List<Judgement> judgements)
        implements RecordedEvent {
    @Override
    public String type() {
        return "strategy-published";
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public Instant happenedAt() {
        return publication.publishedAt();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("publishedAt", Change.of(null, publication.publishedAt()));
        changes.put("hash", Change.of(null, publication.hash()));
        changes.put("elsewhere", Change.of(null, publication.elsewhere()));
        return changes;
    }
}
