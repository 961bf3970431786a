package uk.mandate.organisation.bodies;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.organisation.BodyId;
import uk.mandate.organisation.standing.Tenure;

/** A body and everybody who has sat, sits or will sit in it. */
@Entity
@Table(name = "bodies")
class Body {
    @Id
    private String id;

    private String name;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Embedded
    private Tenure tenure;

    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "body", nullable = false, updatable = false)
    private List<BodyMember> members = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    Body(BodyId id, String name, BodyKind kind, LocalDate from) {
        if (TypedText.isBlank(name) || TypedText.isUnrecordable(name) || name.length() > 200) {
            throw new Refusal("Give the body's name, with at most 200 characters.");
        }
        this.id = id.value();
        this.name = name.strip();
        this.kind = kind;
        this.tenure = Tenure.from(from);
    }

    BodyId id() {
        return new BodyId(id);
    }

    String name() {
        return name;
    }

    BodyKind kind() {
        return kind;
    }

    Tenure tenure() {
        return tenure;
    }

    BodyMember appoint(Member member, Seat seat, Tenure during) {
        if (!tenure.contains(during)) {
            throw new Refusal("This body exists %s. Give days within that.".formatted(tenure.words()));
        }
        refuseOverlap(during, seated -> seated.member().equals(member), "They already sit in this body %s.");
        if (seat == Seat.CHAIR) {
            refuseOverlap(during, seated -> seated.seat() == Seat.CHAIR, "This body already has a chair %s.");
        }
        var seated = new BodyMember(member, seat, during);
        members.add(seated);
        return seated;
    }

    private void refuseOverlap(Tenure during, Predicate<BodyMember> same, String sentence) {
        members.stream()
                .filter(same.and(seated -> seated.tenure().overlaps(during)))
                .findFirst()
                .ifPresent(seated -> {
                    throw new Refusal(
                            sentence.formatted(seated.tenure().words()) + " End that first, or give other days.");
                });
    }

    BodyMember member(UUID member) {
        return members.stream()
                .filter(seated -> seated.id().equals(member))
                .findFirst()
                .orElseThrow(() -> new Refusal("This body has no such member. Open its page again."));
    }

    List<BodyMember> seatedBeyond(PersonId person, LocalDate day) {
        return members.stream()
                .filter(seated -> person.equals(seated.member().person())
                        && seated.tenure().standsBeyond(day))
                .toList();
    }

    void abolish(LocalDate lastDay, LocalDate today) {
        if (members.stream().anyMatch(seated -> seated.tenure().standsBeyond(lastDay))) {
            throw new Refusal("Members sit in this body beyond that day. End every membership first.");
        }
        tenure = tenure.endingOn(lastDay, today);
    }
}
