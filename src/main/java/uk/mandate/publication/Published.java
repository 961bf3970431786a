package uk.mandate.publication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.publication.Publications.Publication;

/** Something was published: by Mandate on its register, or elsewhere and now recorded. */
public record Published(Publication publication) implements RecordedEvent {

    @Override
    public String type() {
        return publication.elsewhere() == null ? "published" : "published-elsewhere-recorded";
    }

    @Override
    public @Nullable String caseReference() {
        return publication.subject().caseReference();
    }

    @Override
    public @Nullable Instant happenedAt() {
        return publication.publishedAt();
    }

    @Override
    public Map<String, Change> changes() {
        var fields = new LinkedHashMap<String, Change>();
        fields.put("publication", Change.of(null, publication.id()));
        fields.put("register", Change.of(null, publication.subject().kind()));
        fields.put("reference", Change.of(null, publication.subject().reference()));
        fields.put("documentVersions", Change.of(null, publication.documentVersions()));
        fields.put("sha256", Change.of(null, publication.hash()));
        if (publication.elsewhere() != null) {
            fields.put("address", Change.outside(null, publication.elsewhere()));
        }
        return fields;
    }
}
