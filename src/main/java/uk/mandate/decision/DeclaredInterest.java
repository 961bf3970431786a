package uk.mandate.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An interest that a member declared at a meeting, and what they did: written once. */
@Entity
@Immutable
@Table(name = "declared_interests")
@SuppressWarnings("NullAway.Init")
public class DeclaredInterest {
    @Id
    private UUID id;

    private UUID meeting;
    private @Nullable UUID agendaItem;
    private String member;
    private String interest;

    @Enumerated(EnumType.STRING)
    private Conduct conduct;

    private @Nullable String dispensation;

    @Embedded
    private Recording recording;

    protected DeclaredInterest() {}

    DeclaredInterest(
            UUID meeting,
            @Nullable UUID agendaItem,
            String member,
            String interest,
            Conduct conduct,
            @Nullable String dispensation,
            Recording by) {
        id = UUID.randomUUID();
        this.meeting = meeting;
        this.agendaItem = agendaItem;
        this.member = member;
        this.interest = interest;
        this.conduct = conduct;
        this.dispensation = dispensation;
        recording = by;
    }

    /** The meeting's id. */
    UUID meeting() {
        return meeting;
    }

    public Optional<UUID> agendaItem() {
        return Optional.ofNullable(agendaItem);
    }

    public String member() {
        return member;
    }

    public String interest() {
        return interest;
    }

    public Conduct conduct() {
        return conduct;
    }

    public Optional<String> dispensation() {
        return Optional.ofNullable(dispensation);
    }

    public Recording recording() {
        return recording;
    }

    /** What the member did who declared it. */
    public enum Conduct {
        LEFT("Left the meeting for the item"),
        STAYED_UNDER_DISPENSATION("Stayed under a dispensation"),
        STAYED("Stayed: the interest does not exclude");

        private final String words;

        Conduct(String words) {
            this.words = words;
        }

        /** As it reads. */
        public String words() {
            return words;
        }
    }
}
