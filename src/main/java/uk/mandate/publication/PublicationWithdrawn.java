package uk.mandate.publication;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.publication.Publications.Publication;

/** A publication was withdrawn; its page stays and says so. */
public record PublicationWithdrawn(Publication publication, String reason) implements RecordedEvent {

    @Override
    public String type() {
        return "publication-withdrawn";
    }

    @Override
    public @Nullable String caseReference() {
        return publication.subject().caseReference();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("publication", Change.of(publication.id(), null));
    }
}
