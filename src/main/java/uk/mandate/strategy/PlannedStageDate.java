package uk.mandate.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.mandate.decision.Recording;

/** The day that whoever leads a strategy plans for a stage to come: written once, a later one counts instead. */
@Entity
@Immutable
@Table(name = "planned_stage_dates")
@SuppressWarnings("NullAway.Init")
public class PlannedStageDate {
    @Id
    private UUID id;

    private String strategy;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate plannedOn;
    private String reason;

    @Embedded
    private Recording recording;

    protected PlannedStageDate() {}

    PlannedStageDate(StrategyReference strategy, Stage stage, LocalDate plannedOn, String reason, Recording by) {
        id = UUID.randomUUID();
        this.strategy = strategy.value();
        this.stage = stage;
        this.plannedOn = plannedOn;
        this.reason = reason;
        recording = by;
    }

    public String strategy() {
        return strategy;
    }

    public Stage stage() {
        return stage;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public String reason() {
        return reason;
    }

    public Recording recording() {
        return recording;
    }
}
