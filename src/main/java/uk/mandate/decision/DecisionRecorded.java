package uk.mandate.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** A body's decision was put on record. */
public record DecisionRecorded(DecisionRecord decision, Decided decided, List<Judgement> judgements)
        implements RecordedEvent {
    @Override
    public String type() {
        return "decision-recorded";
    }

    @Override
    public String caseReference() {
        return decision.caseReference();
    }

    @Override
    public LocalDate happenedOn() {
        return decision.happenedOn();
    }

    @Override
    public @Nullable String reason() {
        return decision.minute().reasons();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("body", Change.of(null, decision.body()));
        changes.put("outcome", Change.of(null, decision.outcome()));
        changes.put("happenedOn", Change.of(null, decision.happenedOn()));
        changes.put("resolution", Change.outside(null, decision.minute().resolution()));
        changes.put("alternatives", Change.outside(null, decision.minute().alternatives()));
        changes.put("conflicts", Change.outside(null, decision.minute().conflicts()));
        changes.put("dispensations", Change.outside(null, decision.minute().dispensations()));
        changes.put("point", Change.outside(null, decided.point()));
        changes.put("delegation", Change.of(null, decided.delegation()));
        changes.put("delegationLimits", Change.outside(null, decided.delegationLimits()));
        return changes;
    }
}
