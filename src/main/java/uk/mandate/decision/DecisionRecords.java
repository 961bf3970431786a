package uk.mandate.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every decision record of every case. */
public interface DecisionRecords extends Repository<DecisionRecord, UUID> {
    DecisionRecord save(DecisionRecord decision);

    Optional<DecisionRecord> findById(UUID id);

    List<DecisionRecord> findByCaseReferenceOrderByHappenedOnAscRecordingRecordedAtAsc(String caseReference);

    /** The decisions of a case in the order in which they happened. */
    default List<DecisionRecord> ofCase(String caseReference) {
        return findByCaseReferenceOrderByHappenedOnAscRecordingRecordedAtAsc(caseReference);
    }

    /** The last decision at this stage of the case. */
    default Optional<DecisionRecord> latestAt(String caseReference, String stage) {
        return ofCase(caseReference).stream()
                .filter(decision -> decision.stage().equals(stage))
                .reduce((earlier, later) -> later);
    }

    /** The last decision of this body on the case. */
    default Optional<DecisionRecord> latest(String caseReference, Body body) {
        return ofCase(caseReference).stream()
                .filter(decision -> decision.body() == body)
                .reduce((earlier, later) -> later);
    }
}
