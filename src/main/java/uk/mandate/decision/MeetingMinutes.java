package uk.mandate.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The minutes of a meeting: written once, later words count instead. */
@Entity
@Immutable
@Table(name = "meeting_minutes")
@SuppressWarnings("NullAway.Init")
public class MeetingMinutes {
    @Id
    private UUID id;

    private UUID meeting;
    private String words;

    @Embedded
    private Recording recording;

    protected MeetingMinutes() {}

    MeetingMinutes(UUID meeting, String words, Recording by) {
        id = UUID.randomUUID();
        this.meeting = meeting;
        this.words = words;
        recording = by;
    }

    /** The meeting's id. */
    UUID meeting() {
        return meeting;
    }

    public String words() {
        return words;
    }

    public Recording recording() {
        return recording;
    }
}
