package uk.mandate.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;

/** The store: checks, writes bytes and description in one transaction, and tells what was stored. */
@Service
class StoredDocuments implements Documents {
    private static final String NOT_THERE =
            "There is no such document, or your office may not read it: go back to the case and"
                    + " choose one from its list, or ask democratic services.";

    private final DocumentTables tables;
    private final DocumentBytes bytes;
    private final ContentCheck check;
    private final DocumentReaders readers;
    private final CaseCheck cases;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    StoredDocuments(
            DocumentTables tables,
            DocumentBytes bytes,
            ContentCheck check,
            DocumentReaders readers,
            CaseCheck cases,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.bytes = bytes;
        this.check = check;
        this.readers = readers;
        this.cases = cases;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public Version store(NewDocument document, String fileName, InputStream content) {
        cases.require(document.caseReference());
        AccessGround.check(document);
        TypedText.requireRecordable("Title", document.title());
        if (TypedText.isBlank(document.title()) || document.title().length() > 200) {
            throw new Refusal("Give the document a title of 1 to 200 characters.");
        }
        var id = UUID.randomUUID();
        tables.insert(id, document);
        return write(id, document, 1, fileName, content);
    }

    @Override
    @Transactional
    public Version storeVersion(String caseReference, UUID document, String fileName, InputStream content) {
        tables.lock(document);
        var newest = current(caseReference, document);
        return write(document, tables.describe(document), newest.number() + 1, fileName, content);
    }

    private Version write(UUID document, NewDocument described, int number, String fileName, InputStream content) {
        var id = UUID.randomUUID();
        var name = FileName.clean(fileName);
        try (var received = ReceivedFile.of(content, check.largest())) {
            var mediaType = check.mediaType(name, received.path());
            var written = bytes.write(id, received.path());
            var version = new Version(
                    id,
                    document,
                    number,
                    described.caseReference(),
                    described.kind(),
                    described.title(),
                    described.access(),
                    described.ground(),
                    described.publicInterest(),
                    name,
                    mediaType,
                    written.size(),
                    written.sha256(),
                    clock.instant(),
                    Acting.require().person().value());
            tables.insert(version);
            events.publishEvent(new DocumentStored(version));
            return version;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Version> version(UUID version) {
        return tables.version(version);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Version> ofCase(String caseReference) {
        return tables.ofCase(caseReference).stream().filter(readers::maySee).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Version> everyVersion(String caseReference, Kind kind) {
        return tables.everyVersion(caseReference, kind).stream()
                .filter(readers::maySee)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Version current(String caseReference, UUID document) {
        return tables.newest(document)
                .filter(newest -> newest.caseReference().equals(caseReference) && readers.maySee(newest))
                .orElseThrow(() -> new Refusal("This case has no such document to add a version to: choose one from the"
                        + " list, or add a new document."));
    }

    @Override
    @Transactional(readOnly = true)
    public Version readable(UUID version) {
        var found = tables.version(version).orElseThrow(() -> NotThere.unknown(NOT_THERE));
        if (!readers.maySee(found)) {
            throw NotThere.hidden(NOT_THERE);
        }
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public void write(UUID version, OutputStream destination) {
        bytes.copy(readable(version).id(), destination);
    }
}
