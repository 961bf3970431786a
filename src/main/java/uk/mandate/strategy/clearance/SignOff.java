package uk.mandate.strategy.clearance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.mandate.accountability.PersonId;
import uk.mandate.decision.Recording;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.Stage;

/** What one office said of one edition of a report: written once, never changed. */
@Entity
@Immutable
@Table(name = "sign_offs")
@SuppressWarnings("NullAway.Init")
public class SignOff {
    @Id
    private UUID id;

    private String caseReference;
    private String stage;
    private int round;
    private int edition;
    private String office;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> headings;

    @Enumerated(EnumType.STRING)
    private SignOffOutcome outcome;

    private String words;

    @Embedded
    private Recording recording;

    protected SignOff() {}

    SignOff(
            ReportForMembers report,
            String office,
            List<ReportHeading> headings,
            SignOffOutcome outcome,
            String words,
            Recording by) {
        id = UUID.randomUUID();
        caseReference = report.caseReference();
        stage = report.stage().id();
        round = report.round();
        edition = report.edition();
        this.office = office;
        this.headings = headings.stream().map(ReportHeading::id).toList();
        this.outcome = outcome;
        this.words = words;
        recording = by;
    }

    public String caseReference() {
        return caseReference;
    }

    /** The stage for which the report is. */
    public Stage stage() {
        return Stage.of(stage);
    }

    public int round() {
        return round;
    }

    /** The edition of the text; 0 where it stands in papers that were brought in. */
    public int edition() {
        return edition;
    }

    public String office() {
        return office;
    }

    /** The ids of the headings that it is about. */
    public List<String> headings() {
        return List.copyOf(headings);
    }

    public SignOffOutcome outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }

    public Recording recording() {
        return recording;
    }

    PersonId by() {
        return recording.recorder();
    }

    boolean isOf(ReportForMembers report) {
        return stage.equals(report.stage().id()) && round == report.round() && edition == report.edition();
    }
}
