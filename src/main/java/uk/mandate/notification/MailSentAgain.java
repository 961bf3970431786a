package uk.mandate.notification;

import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.RecordedEvent;

/** Somebody had a message sent again that had failed. */
public record MailSentAgain(PersonId person) implements RecordedEvent {
    @Override
    public String type() {
        return "mail-sent-again";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("person", Change.of(person, person));
    }
}
