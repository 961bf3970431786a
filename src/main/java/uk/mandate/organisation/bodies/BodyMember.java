package uk.mandate.organisation.bodies;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.organisation.standing.Tenure;

/** One member's time in one body. */
@Entity
@Table(name = "body_members")
class BodyMember {
    @Id
    private UUID id;

    private @Nullable String person;
    private @Nullable String authority;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    @Embedded
    private Tenure tenure;

    @SuppressWarnings("NullAway.Init")
    protected BodyMember() {}

    BodyMember(Member member, Seat seat, Tenure tenure) {
        this.id = UUID.randomUUID();
        this.person = member.person() == null ? null : member.person().value();
        this.authority = member.authority() == null ? null : member.authority().value();
        this.seat = seat;
        this.tenure = tenure;
    }

    UUID id() {
        return id;
    }

    Member member() {
        return Member.of(person, authority);
    }

    Seat seat() {
        return seat;
    }

    Tenure tenure() {
        return tenure;
    }

    void end(LocalDate lastDay, LocalDate today) {
        tenure = tenure.endingOn(lastDay, today);
    }
}
