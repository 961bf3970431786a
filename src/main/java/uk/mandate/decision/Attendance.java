package uk.mandate.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who was at a meeting, or was not: written once, of one name the newest counts. */
@Entity
@Immutable
@Table(name = "meeting_attendance")
@SuppressWarnings("NullAway.Init")
public class Attendance {
    @Id
    private UUID id;

    private UUID meeting;
    private String name;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Embedded
    private Recording recording;

    protected Attendance() {}

    Attendance(UUID meeting, String name, Capacity capacity, Presence presence, Recording by) {
        id = UUID.randomUUID();
        this.meeting = meeting;
        this.name = name;
        this.capacity = capacity;
        this.presence = presence;
        recording = by;
    }

    /** The meeting's id. */
    UUID meeting() {
        return meeting;
    }

    public String name() {
        return name;
    }

    public Capacity capacity() {
        return capacity;
    }

    public Presence presence() {
        return presence;
    }

    public Recording recording() {
        return recording;
    }

    /** In what capacity somebody was there. */
    public enum Capacity {
        MEMBER("Member"),
        OFFICER("Officer"),
        OTHER("Other");

        private final String words;

        Capacity(String words) {
            this.words = words;
        }

        /** As it reads. */
        public String words() {
            return words;
        }
    }

    /** Whether somebody was there. */
    public enum Presence {
        PRESENT("Present"),
        APOLOGIES("Sent apologies"),
        ABSENT("Absent without apologies");

        private final String words;

        Presence(String words) {
            this.words = words;
        }

        /** As it reads. */
        public String words() {
            return words;
        }
    }
}
