package uk.mandate.decision;

import org.springframework.stereotype.Component;
import uk.mandate.document.CasesOnRecord;

/** A meeting has papers of its own, such as its agenda: they are filed under its reference. */
@Component
class MeetingsOnRecord implements CasesOnRecord {
    private final Meetings meetings;

    MeetingsOnRecord(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public boolean hasCase(String reference) {
        return meetings.findByReference(reference).isPresent();
    }
}
