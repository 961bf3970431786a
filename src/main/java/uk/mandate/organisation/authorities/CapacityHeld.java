package uk.mandate.organisation.authorities;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.mandate.organisation.Capacity;
import uk.mandate.organisation.standing.Tenure;

/** The days during which an authority stands in one capacity. */
@Entity
@Table(name = "authority_capacities")
class CapacityHeld {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Embedded
    private Tenure tenure;

    @SuppressWarnings("NullAway.Init")
    protected CapacityHeld() {}

    CapacityHeld(Capacity capacity, Tenure tenure) {
        this.id = UUID.randomUUID();
        this.capacity = capacity;
        this.tenure = tenure;
    }

    UUID id() {
        return id;
    }

    Capacity capacity() {
        return capacity;
    }

    Tenure tenure() {
        return tenure;
    }

    void end(LocalDate lastDay, LocalDate today) {
        tenure = tenure.endingOn(lastDay, today);
    }
}
