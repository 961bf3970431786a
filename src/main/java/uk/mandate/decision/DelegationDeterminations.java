package uk.mandate.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every determination about a delegation asked for. */
public interface DelegationDeterminations extends Repository<DelegationDetermination, UUID> {
    DelegationDetermination save(DelegationDetermination determination);

    Optional<DelegationDetermination> findById(UUID decision);

    List<DelegationDetermination> findByCaseReference(String caseReference);
}
