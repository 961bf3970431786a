package uk.mandate.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a resolution was typed wrongly: it stays on record, and stands no more. */
@Entity
@Immutable
@Table(name = "struck_resolutions")
@SuppressWarnings("NullAway.Init")
class StruckResolution {
    @Id
    private UUID resolution;

    @Embedded
    private Recording recording;

    protected StruckResolution() {}

    StruckResolution(UUID resolution, Recording by) {
        this.resolution = resolution;
        recording = by;
    }

    Recording recording() {
        return recording;
    }
}
