package uk.mandate.decision;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.document.Documents.Version;

/** The papers that Mandate writes of what is on record: agendas and records of decisions, as plain text. */
@Component
class MeetingPapers {
    private final Documents documents;
    private final AgendaText agendas;

    MeetingPapers(Documents documents, AgendaText agendas) {
        this.documents = documents;
        this.agendas = agendas;
    }

    /** "Agenda of Cabinet, 12 February 2025". */
    String agendaTitle(Meeting meeting) {
        return "Agenda of " + meeting.body().words() + ", " + BritishDates.words(meeting.date());
    }

    /** The agenda as it stands now: the first version among the meeting's papers, or the next. */
    Version agenda(Meeting meeting, List<AgendaItem> items) {
        var title = agendaTitle(meeting);
        var text = bytes(agendas.of(meeting, items));
        var name = "agenda-" + meeting.reference() + ".txt";
        return documents.ofCase(meeting.reference()).stream()
                .filter(version -> version.title().equals(title))
                .findFirst()
                .map(before -> documents.storeVersion(meeting.reference(), before.document(), name, text))
                .orElseGet(() -> documents.store(
                        new NewDocument(meeting.reference(), Kind.NOTICE, title, Access.PUBLIC, null, null),
                        name,
                        text));
    }

    /** The record of a decision, among the case's minutes. */
    Version record(DecisionRecord decision, String title, String text) {
        return documents.store(
                new NewDocument(decision.caseReference(), Kind.MINUTES, title, Access.PUBLIC, null, null),
                "record-" + decision.registerReference() + ".txt",
                bytes(text));
    }

    /** The copy of what another system published: the newest public document of the kind, stored since then. */
    Version copyOf(String caseReference, Kind kind, Instant since) {
        return documents.everyVersion(caseReference, kind).stream()
                .filter(version ->
                        version.access() == Access.PUBLIC && !version.storedAt().isBefore(since))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal(
                        "A copy of what was published elsewhere is missing: upload it on the case's page as public, of the kind %s, then answer here again."
                                .formatted(kind == Kind.NOTICE ? "notice" : "minutes")));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
