package uk.mandate.decision;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The resolutions that were struck. */
interface StruckResolutions extends Repository<StruckResolution, UUID> {
    StruckResolution save(StruckResolution struck);
}
