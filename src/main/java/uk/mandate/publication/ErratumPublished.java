package uk.mandate.publication;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.publication.Publications.Erratum;
import uk.mandate.publication.Publications.Publication;

/** An erratum was published beside a publication. */
record ErratumPublished(Publication publication, Erratum erratum, String why) implements RecordedEvent {
    @Override
    public String type() {
        return "erratum-published";
    }

    @Override
    public @Nullable String caseReference() {
        return publication.subject().caseReference();
    }

    @Override
    public String reason() {
        return why;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "publication", Change.of(null, publication.id()),
                "erratum", Change.of(null, erratum.id()),
                "words", Change.outside(null, erratum.words()));
    }
}
