package uk.mandate.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a decision on record counts no more, and why. */
@Entity
@Immutable
@Table(name = "decisions_set_aside")
@SuppressWarnings("NullAway.Init")
public class DecisionSetAside {
    @Id
    private UUID decision;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reason;

    @Embedded
    private Recording recording;

    protected DecisionSetAside() {}

    DecisionSetAside(UUID decision, Ground ground, String reason, Recording by) {
        this.decision = decision;
        this.ground = ground;
        this.reason = reason;
        recording = by;
    }

    public UUID decision() {
        return decision;
    }

    public Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public Recording recording() {
        return recording;
    }

    /** Why a decision counts no more. */
    public enum Ground {
        /** It was taken, and is to be taken again. */
        RETAKEN("it is to be taken again"),
        /** It was never taken so: the record was wrong. */
        RECORDED_WRONGLY("it was recorded wrongly");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** As it reads after "it counts no more, because". */
        public String words() {
            return words;
        }

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
