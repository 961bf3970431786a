package uk.mandate.publication;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Version;

/** The public register, and the record of what other systems published. */
@Service
class Register implements Publications {
    private static final int LONGEST_ERRATUM = 5_000;

    private final PublicationTables tables;
    private final Documents documents;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    Register(PublicationTables tables, Documents documents, CaseClock clock, ApplicationEventPublisher events) {
        this.tables = tables;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public Publication publish(Subject subject, List<UUID> documentVersions) {
        if (documentVersions.isEmpty()) {
            throw new Refusal("There is nothing to publish: upload the document first.");
        }
        var now = clock.instant();
        return record(subject, now, now, publicVersions(documentVersions), null);
    }

    @Override
    @Transactional
    public Publication publishedElsewhere(Subject subject, URI address, Instant publishedAt, UUID copy) {
        var now = clock.instant();
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw new Refusal("Give the full address of the page, beginning with https:// or http://.");
        }
        if (publishedAt.isAfter(now)) {
            throw new Refusal(
                    "A publication is recorded after it has happened, and the time given is in the future: give the"
                            + " time at which the page went up.");
        }
        return record(subject, publishedAt, now, publicVersions(List.of(copy)), address);
    }

    private Publication record(
            Subject subject, Instant publishedAt, Instant recordedAt, List<Version> versions, @Nullable URI elsewhere) {
        var publication = new Publication(
                UUID.randomUUID(),
                subject,
                publishedAt,
                recordedAt,
                versions.stream().map(Version::id).toList(),
                PublicationHash.of(versions),
                elsewhere);
        tables.insert(publication);
        events.publishEvent(new Published(publication));
        return publication;
    }

    private List<Version> publicVersions(List<UUID> ids) {
        return ids.stream().map(this::publicVersion).toList();
    }

    private Version publicVersion(UUID id) {
        var version = documents
                .version(id)
                .orElseThrow(() -> new Refusal("The document to publish is not in the store: upload it first."));
        if (version.access() != Access.PUBLIC) {
            throw new Refusal("“" + version.title()
                    + "” is not public, so it cannot be published: upload a version that everybody may" + " read.");
        }
        return version;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Publication> all() {
        return tables.all();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Publication> of(String kind, String reference) {
        return tables.of(kind, reference);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Publication> current(String kind, String reference) {
        return of(kind, reference).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Publication> ofCase(String caseReference) {
        return tables.ofCase(caseReference);
    }

    @Override
    @Transactional
    public Erratum publishErratum(UUID publication, String words, String reason) {
        var wrong = tables.find(publication)
                .orElseThrow(() -> NotThere.unknown("There is no such publication: choose one from the case's list."));
        require("Erratum", words);
        require("Reason", reason);
        var erratum = new Erratum(UUID.randomUUID(), publication, words.strip(), clock.instant());
        tables.insert(erratum, reason);
        events.publishEvent(new ErratumPublished(wrong, erratum, reason));
        return erratum;
    }

    private static void require(String name, String text) {
        TypedText.requireRecordable(name, text);
        if (TypedText.isBlank(text) || text.length() > LONGEST_ERRATUM) {
            throw new Refusal("“" + name + "” holds 1 to 5,000 characters: write it, or shorten it.");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Erratum> errataOf(UUID publication) {
        return tables.errataOf(publication);
    }
}
