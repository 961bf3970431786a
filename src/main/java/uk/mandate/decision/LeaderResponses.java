package uk.mandate.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every answer of a Leader. */
public interface LeaderResponses extends Repository<LeaderResponse, UUID> {
    LeaderResponse save(LeaderResponse response);

    /** The answer on a case; there is at most one. */
    Optional<LeaderResponse> findByCaseReference(String caseReference);
}
