package uk.mandate.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** The Leader answered Council, or the period ended in silence. */
public record LeaderResponded(LeaderResponse response, List<Judgement> judgements) implements RecordedEvent {
    @Override
    public String type() {
        return response.outcome() == LeaderOutcome.SILENT ? "leader-period-ended" : "leader-responded";
    }

    @Override
    public String caseReference() {
        return response.caseReference();
    }

    @Override
    public LocalDate happenedOn() {
        return response.respondedOn();
    }

    @Override
    public @Nullable String reason() {
        return response.reasons().orElse(null);
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("leaderOutcome", Change.of(null, response.outcome()));
        changes.put("respondedOn", Change.of(null, response.respondedOn()));
        changes.put("howGiven", Change.of(null, response.howGiven().orElse(null)));
        response.executiveRecord().ifPresent(record -> {
            changes.put("alternatives", Change.outside(null, record.alternatives()));
            changes.put("conflicts", Change.outside(null, record.conflicts()));
            changes.put("dispensations", Change.outside(null, record.dispensations()));
        });
        return changes;
    }
}
