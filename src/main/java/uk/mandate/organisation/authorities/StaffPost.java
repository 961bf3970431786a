package uk.mandate.organisation.authorities;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.standing.Tenure;

/** The days during which a person works for an authority. */
@Entity
@Table(name = "authority_staff")
class StaffPost {
    @Id
    private UUID id;

    private String person;

    @Embedded
    private Tenure tenure;

    @SuppressWarnings("NullAway.Init")
    protected StaffPost() {}

    StaffPost(PersonId person, Tenure tenure) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.tenure = tenure;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Tenure tenure() {
        return tenure;
    }

    void end(LocalDate lastDay, LocalDate today) {
        tenure = tenure.endingOn(lastDay, today);
    }
}
