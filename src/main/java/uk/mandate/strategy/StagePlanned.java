package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** A day was planned for a stage of a strategy, for the first time or in place of another. */
public record StagePlanned(PlannedStageDate planned, @Nullable LocalDate before) implements RecordedEvent {
    @Override
    public String type() {
        return "stage-planned";
    }

    @Override
    public String caseReference() {
        return planned.strategy();
    }

    @Override
    public String reason() {
        return planned.reason();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("stage", Change.of(null, planned.stage()));
        changes.put("plannedOn", Change.of(before, planned.plannedOn()));
        return changes;
    }
}
