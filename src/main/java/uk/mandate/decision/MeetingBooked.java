package uk.mandate.decision;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/**
 * Something was recorded of a body's meeting; it stands in the meeting's own trail, under its reference.
 *
 * @param type such as {@code meeting-added}
 */
public record MeetingBooked(Meeting meeting, String type, Map<String, Change> changes, @Nullable String reason)
        implements RecordedEvent {
    @Override
    public String caseReference() {
        return meeting.reference();
    }
}
