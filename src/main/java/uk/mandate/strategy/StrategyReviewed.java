package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** A strategy in force was reviewed. */
public record StrategyReviewed(Review review, List<Judgement> judgements) implements RecordedEvent {
    @Override
    public String type() {
        return "strategy-reviewed";
    }

    @Override
    public String caseReference() {
        return review.strategy().value();
    }

    @Override
    public LocalDate happenedOn() {
        return review.reviewedOn();
    }

    @Override
    public String reason() {
        return review.reason();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("finding", Change.of(null, review.finding()));
    }
}
