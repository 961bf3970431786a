package uk.mandate.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every copy sent to the local policing body. */
public interface PolicingBodyCopies extends Repository<PolicingBodyCopy, UUID> {
    PolicingBodyCopy save(PolicingBodyCopy copy);

    List<PolicingBodyCopy> findByCaseReferenceOrderBySentOn(String caseReference);
}
