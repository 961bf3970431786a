package uk.mandate.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every answer of a Leader. */
public interface LeaderResponses extends Repository<LeaderResponse, UUID> {
    LeaderResponse save(LeaderResponse response);

    /** The answer on a case that was recorded last; Council may object again when the case comes back. */
    default Optional<LeaderResponse> findByCaseReference(String caseReference) {
        return findFirstByCaseReferenceOrderByRecordingRecordedAtDesc(caseReference);
    }

    Optional<LeaderResponse> findFirstByCaseReferenceOrderByRecordingRecordedAtDesc(String caseReference);
}
