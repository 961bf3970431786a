package uk.mandate.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.RuleId;

/** A domain event as full as one can be, which happened before it was recorded. */
record ThingRecorded(String caseReference, @Nullable String reason) implements RecordedEvent {
    @Override
    public String type() {
        return "thing-recorded";
    }

    @Override
    public Instant happenedAt() {
        return Instant.parse("2025-02-26T19:40:00Z");
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("outcome", Change.of("deferred", "adopted"), "witness", Change.outside(null, "Jane Citizen"));
    }

    @Override
    public List<Judgement> judgements() {
        return List.of(new Judgement(
                new RuleId("R19"), Judgement.Result.MET, "Adopted unamended: effective at once.", "stevenage 1"));
    }

    @Override
    public String process() {
        return "council-adoption";
    }

    @Override
    public String element() {
        return "Task_RecordCouncilDecision";
    }
}
