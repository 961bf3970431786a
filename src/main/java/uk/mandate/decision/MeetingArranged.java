package uk.mandate.decision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/**
 * A body's meeting was arranged at which the case's item will stand.
 *
 * @param recordedLate whether it had begun by then
 */
public record MeetingArranged(
        String caseReference,
        String stage,
        Body body,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String reason,
        boolean recordedLate,
        List<Judgement> judgements)
        implements RecordedEvent {
    @Override
    public String type() {
        return recordedLate ? "meeting-recorded-late" : "meeting-arranged";
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("body", Change.of(null, body));
        changes.put("stage", Change.of(null, stage));
        changes.put("meetingDate", Change.of(null, date));
        changes.put("startsAt", Change.of(null, startsAt));
        return changes;
    }
}
