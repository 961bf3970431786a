package uk.mandate.decision;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** A planned meeting came and went, or was called off, without deciding the case's item. */
public record MeetingNotHeld(
        String caseReference,
        String stage,
        Body body,
        NotHeldReason became,
        LocalDate happenedOn,
        @Nullable String reason)
        implements RecordedEvent {
    @Override
    public String type() {
        return "meeting-not-held";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "body", Change.of(null, body),
                "stage", Change.of(null, stage),
                "meetingStatus", Change.of(MeetingStatus.PLANNED, became));
    }
}
