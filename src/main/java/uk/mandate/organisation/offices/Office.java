package uk.mandate.organisation.offices;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.organisation.standing.Tenure;

/** An office and everybody who has held, holds or will hold it. */
@Entity
@Table(name = "offices")
class Office {
    @Id
    private String id;

    private String name;
    private boolean sole;

    @Embedded
    private Tenure tenure;

    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "office", nullable = false, updatable = false)
    private List<OfficeHolding> holdings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Office() {}

    /** A new office; a sole one has at most one substantive holder at a time. */
    Office(OfficeId id, String name, boolean sole, LocalDate from) {
        if (TypedText.isBlank(name) || TypedText.isUnrecordable(name) || name.length() > 200) {
            throw new Refusal("Give the office's name, with at most 200 characters.");
        }
        this.id = id.value();
        this.name = name.strip();
        this.sole = sole;
        this.tenure = Tenure.from(from);
    }

    OfficeId id() {
        return new OfficeId(id);
    }

    String name() {
        return name;
    }

    Tenure tenure() {
        return tenure;
    }

    OfficeHolding appoint(PersonId person, Manner manner, Tenure during) {
        if (!tenure.contains(during)) {
            throw new Refusal("This office exists %s. Give days within that.".formatted(tenure.words()));
        }
        refuseTwice(person, during);
        refuseSecondSubstantive(manner, during);
        var holding = new OfficeHolding(person, sole, manner, during);
        holdings.add(holding);
        return holding;
    }

    private void refuseTwice(PersonId person, Tenure during) {
        holdings.stream()
                .filter(held -> held.person().equals(person) && held.tenure().overlaps(during))
                .findFirst()
                .ifPresent(held -> {
                    throw new Refusal("This person already holds the office %s. End that first, or give other days."
                            .formatted(held.tenure().words()));
                });
    }

    private void refuseSecondSubstantive(Manner manner, Tenure during) {
        if (!sole || manner == Manner.ACTING) {
            return;
        }
        holdings.stream()
                .filter(held ->
                        held.manner() == Manner.SUBSTANTIVE && held.tenure().overlaps(during))
                .findFirst()
                .ifPresent(held -> {
                    throw new Refusal("This office has one substantive holder at a time, and somebody holds it %s."
                                    .formatted(held.tenure().words())
                            + " End that first, give other days, or appoint an acting holder.");
                });
    }

    OfficeHolding holding(UUID holding) {
        return holdings.stream()
                .filter(held -> held.id().equals(holding))
                .findFirst()
                .orElseThrow(() -> new Refusal("This office has no such holder. Open its page again."));
    }

    /** The holdings of this person that go on after the day. */
    List<OfficeHolding> heldBeyond(PersonId person, LocalDate day) {
        return holdings.stream()
                .filter(held -> held.person().equals(person) && held.tenure().standsBeyond(day))
                .toList();
    }

    boolean isVacantOn(LocalDate day) {
        return holdings.stream().noneMatch(held -> held.tenure().covers(day));
    }

    void abolish(LocalDate lastDay, LocalDate today) {
        if (holdings.stream().anyMatch(held -> held.tenure().standsBeyond(lastDay))) {
            throw new Refusal("Somebody holds this office beyond that day. End every holding first.");
        }
        tenure = tenure.endingOn(lastDay, today);
    }
}
