package uk.mandate.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The copy of an adopted strategy that went to the local policing body. */
@Entity
@Immutable
@Table(name = "policing_body_copies")
@SuppressWarnings("NullAway.Init")
public class PolicingBodyCopy {
    @Id
    private UUID id;

    private String caseReference;
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private HowGiven howGiven;

    private String recipient;

    @Embedded
    private Recording recording;

    protected PolicingBodyCopy() {}

    PolicingBodyCopy(String caseReference, LocalDate sentOn, HowGiven howGiven, String recipient, Recording by) {
        id = UUID.randomUUID();
        this.caseReference = caseReference;
        this.sentOn = sentOn;
        this.howGiven = howGiven;
        this.recipient = recipient;
        recording = by;
    }

    public String caseReference() {
        return caseReference;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public HowGiven howGiven() {
        return howGiven;
    }

    public String recipient() {
        return recipient;
    }

    public Recording recording() {
        return recording;
    }
}
