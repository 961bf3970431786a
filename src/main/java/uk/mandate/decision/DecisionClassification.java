package uk.mandate.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Whether the decision at a case's stage is a key decision, and why: written once, a later one counts instead. */
@Entity
@Immutable
@Table(name = "decision_classifications")
@SuppressWarnings("NullAway.Init")
public class DecisionClassification {
    @Id
    private UUID id;

    private String caseReference;
    private String stage;

    @Column(name = "is_key")
    private boolean key;

    private String reason;

    @Embedded
    private Recording recording;

    protected DecisionClassification() {}

    DecisionClassification(String caseReference, String stage, boolean key, String reason, Recording by) {
        id = UUID.randomUUID();
        this.caseReference = caseReference;
        this.stage = stage;
        this.key = key;
        this.reason = reason;
        recording = by;
    }

    public UUID id() {
        return id;
    }

    public String caseReference() {
        return caseReference;
    }

    /** The id of the stage at which it is decided, such as {@code cabinet-2}. */
    public String stage() {
        return stage;
    }

    public boolean isKey() {
        return key;
    }

    public String reason() {
        return reason;
    }

    public Recording recording() {
        return recording;
    }

    /** "a key decision" or "not a key decision". */
    public String words() {
        return key ? "a key decision" : "not a key decision";
    }
}
