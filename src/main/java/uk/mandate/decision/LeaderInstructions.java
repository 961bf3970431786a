package uk.mandate.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every instruction to a Leader. */
public interface LeaderInstructions extends Repository<LeaderInstruction, UUID> {
    LeaderInstruction save(LeaderInstruction instruction);

    /** The instruction of a case; there is at most one. */
    Optional<LeaderInstruction> findByCaseReference(String caseReference);
}
