package uk.mandate.organisation.roles;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.Role;
import uk.mandate.organisation.standing.Tenure;

/** The days during which a person has a role. */
@Entity
@Table(name = "role_grants")
class RoleGrant {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String person;

    @Embedded
    private Tenure tenure;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(Role role, PersonId person, Tenure tenure) {
        this.id = UUID.randomUUID();
        this.role = role;
        this.person = person.value();
        this.tenure = tenure;
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Tenure tenure() {
        return tenure;
    }

    /** Whether the role stands on this day with no end in sight. */
    boolean staysFrom(LocalDate day) {
        return tenure.covers(day) && tenure.standsUntil() == null;
    }

    void end(LocalDate lastDay, LocalDate today) {
        tenure = tenure.endingOn(lastDay, today);
    }
}
