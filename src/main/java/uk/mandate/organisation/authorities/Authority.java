package uk.mandate.organisation.authorities;

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
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.Capacity;
import uk.mandate.organisation.standing.Tenure;

/** An authority, the capacities in which it has stood or stands, and those who work for it. */
@Entity
@Table(name = "authorities")
class Authority {
    @Id
    private String id;

    private String name;
    private @Nullable String successor;

    @Embedded
    private Tenure tenure;

    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "authority", nullable = false, updatable = false)
    private List<CapacityHeld> capacities = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "authority", nullable = false, updatable = false)
    private List<StaffPost> staff = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Authority() {}

    Authority(AuthorityId id, String name, LocalDate from) {
        if (TypedText.isBlank(name) || TypedText.isUnrecordable(name) || name.length() > 200) {
            throw new Refusal("Give the authority's name, with at most 200 characters.");
        }
        this.id = id.value();
        this.name = name.strip();
        this.tenure = Tenure.from(from);
    }

    AuthorityId id() {
        return new AuthorityId(id);
    }

    String name() {
        return name;
    }

    Tenure tenure() {
        return tenure;
    }

    CapacityHeld record(Capacity capacity, Tenure during) {
        requireStanding(during);
        capacities.stream()
                .filter(held -> held.capacity() == capacity && held.tenure().overlaps(during))
                .findFirst()
                .ifPresent(held -> refuseOverlap("This capacity is already on record %s.", held.tenure()));
        var held = new CapacityHeld(capacity, during);
        capacities.add(held);
        return held;
    }

    StaffPost employ(PersonId person, Tenure during) {
        requireStanding(during);
        staff.stream()
                .filter(post -> post.person().equals(person) && post.tenure().overlaps(during))
                .findFirst()
                .ifPresent(post -> refuseOverlap("They already work for this authority %s.", post.tenure()));
        var post = new StaffPost(person, during);
        staff.add(post);
        return post;
    }

    void requireStanding(Tenure during) {
        if (!tenure.contains(during)) {
            throw new Refusal("This authority exists %s. Give days within that.".formatted(tenure.words()));
        }
    }

    private static void refuseOverlap(String sentence, Tenure during) {
        throw new Refusal(sentence.formatted(during.words()) + " End that first, or give other days.");
    }

    CapacityHeld capacity(UUID held) {
        return capacities.stream()
                .filter(known -> known.id().equals(held))
                .findFirst()
                .orElseThrow(() -> new Refusal("This authority has no such capacity. Open its page again."));
    }

    StaffPost post(UUID post) {
        return staff.stream()
                .filter(known -> known.id().equals(post))
                .findFirst()
                .orElseThrow(() -> new Refusal("Nobody works for this authority like that. Open its page again."));
    }

    List<CapacityHeld> capacitiesBeyond(LocalDate day) {
        return capacities.stream()
                .filter(held -> held.tenure().standsBeyond(day))
                .toList();
    }

    List<StaffPost> staffBeyond(LocalDate day) {
        return staff.stream().filter(post -> post.tenure().standsBeyond(day)).toList();
    }

    /** The authority ends and another takes its place; what it held has been ended before. */
    void giveWayTo(AuthorityId next, LocalDate lastDay, LocalDate today) {
        if (next.equals(id())) {
            throw new Refusal("An authority cannot succeed itself. Choose another authority.");
        }
        tenure = tenure.endingOn(lastDay, today);
        successor = next.value();
    }

    @Nullable
    String successor() {
        return successor;
    }
}
