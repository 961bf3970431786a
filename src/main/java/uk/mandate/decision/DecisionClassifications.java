package uk.mandate.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every classification of every decision; the newest of a stage counts. */
public interface DecisionClassifications extends Repository<DecisionClassification, UUID> {
    DecisionClassification save(DecisionClassification classification);

    List<DecisionClassification> findByCaseReferenceOrderByRecordingRecordedAt(String caseReference);

    /** The classification that counts for the decision at this stage. */
    default Optional<DecisionClassification> current(String caseReference, String stage) {
        return findByCaseReferenceOrderByRecordingRecordedAt(caseReference).stream()
                .filter(one -> one.stage().equals(stage))
                .reduce((earlier, later) -> later);
    }

    /** The newest classification of the decision at this stage that was on record before that moment. */
    default Optional<DecisionClassification> currentBefore(String caseReference, String stage, Instant moment) {
        return findByCaseReferenceOrderByRecordingRecordedAt(caseReference).stream()
                .filter(one -> one.stage().equals(stage)
                        && one.recording().recordedAt().isBefore(moment))
                .reduce((earlier, later) -> later);
    }
}
