package uk.mandate.organisation.offices;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.standing.Tenure;

/** One person's time in one office. */
@Entity
@Table(name = "office_holdings")
class OfficeHolding {
    @Id
    private UUID id;

    private String person;

    /** Copied from the office, so that the database itself can refuse a second substantive holder. */
    @Column(updatable = false)
    private boolean sole;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    @Embedded
    private Tenure tenure;

    @SuppressWarnings("NullAway.Init")
    protected OfficeHolding() {}

    OfficeHolding(PersonId person, boolean sole, Manner manner, Tenure tenure) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.sole = sole;
        this.manner = manner;
        this.tenure = tenure;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Manner manner() {
        return manner;
    }

    Tenure tenure() {
        return tenure;
    }

    void end(LocalDate lastDay, LocalDate today) {
        tenure = tenure.endingOn(lastDay, today);
    }
}
