package uk.mandate.publication.web;

import java.util.List;
import uk.mandate.calendar.BritishDates;
import uk.mandate.document.Documents.Version;
import uk.mandate.publication.Publications.Erratum;
import uk.mandate.publication.Publications.Publication;

/** A publication as the public reads it: British dates and times, Europe/London. */
record PublicationOnPage(Publication publication, List<Version> documents, List<Erratum> errata) {
    public String publishedAt() {
        return BritishDates.words(publication.publishedAt());
    }

    public String recordedAt() {
        return BritishDates.words(publication.recordedAt());
    }

    public String path() {
        return "/register/" + publication.subject().kind() + "/"
                + publication.subject().reference();
    }
}
