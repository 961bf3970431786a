package uk.mandate.strategy.clearance;

import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.strategy.Stage;

/**
 * The day by which a report had to be cleared has passed. The offices are asked still; an item that stood on an agenda has
 * come off it.
 *
 * @param offices those that have not answered
 * @param offAgenda whether an item came off an agenda
 */
public record ClearanceDayMissed(String caseReference, Stage stage, List<String> offices, boolean offAgenda)
        implements RecordedEvent {
    @Override
    public String type() {
        return "clearance-day-missed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "stage", Change.of(null, stage),
                "offices", Change.of(null, String.join(", ", offices)),
                "offAgenda", Change.of(null, offAgenda));
    }
}
