package uk.mandate.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every instruction to a Leader. */
public interface LeaderInstructions extends Repository<LeaderInstruction, UUID> {
    LeaderInstruction save(LeaderInstruction instruction);

    /** The instruction of a case that was recorded last; Council may object again when the case comes back. */
    default Optional<LeaderInstruction> findByCaseReference(String caseReference) {
        return findFirstByCaseReferenceOrderByRecordingRecordedAtDesc(caseReference);
    }

    Optional<LeaderInstruction> findFirstByCaseReferenceOrderByRecordingRecordedAtDesc(String caseReference);
}
