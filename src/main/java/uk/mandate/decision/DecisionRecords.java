package uk.mandate.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every decision record of every case. */
public interface DecisionRecords extends Repository<DecisionRecord, UUID> {
    DecisionRecord save(DecisionRecord decision);

    Optional<DecisionRecord> findById(UUID id);

    List<DecisionRecord> findByCaseReferenceOrderByHappenedOnAscRecordingRecordedAtAsc(String caseReference);

    /** Every decision of a case in the order in which they happened, those that count no more included: for showing them. */
    default List<DecisionRecord> everyOfCase(String caseReference) {
        // The day of a decision may have been corrected since it was recorded.
        return findByCaseReferenceOrderByHappenedOnAscRecordingRecordedAtAsc(caseReference).stream()
                .sorted(Comparator.comparing(DecisionRecord::happenedOn))
                .toList();
    }

    /** The last decision at this stage of the case. */
    default Optional<DecisionRecord> latestAt(String caseReference, String stage) {
        return ofCase(caseReference).stream()
                .filter(decision -> decision.stage().equals(stage))
                .reduce((earlier, later) -> later);
    }

    /** The decisions of a case that count, in the order in which they happened. */
    default List<DecisionRecord> ofCase(String caseReference) {
        return everyOfCase(caseReference).stream()
                .filter(decision -> decision.setAside().isEmpty())
                .toList();
    }

    /** The last decision of this body on the case. */
    default Optional<DecisionRecord> latest(String caseReference, Body body) {
        return ofCase(caseReference).stream()
                .filter(decision -> decision.body() == body)
                .reduce((earlier, later) -> later);
    }
}
