package uk.mandate.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.Version;
import uk.mandate.publication.Publications;
import uk.mandate.publication.Publications.Publication;
import uk.mandate.publication.Publications.Subject;

/** Publishes agendas: what stands on them, and with each item that is ready its report; of the others that it follows. */
@Service
@Transactional
public class AgendaPublishing {
    /** The register's path segment under which meetings stand. */
    public static final String REGISTER = "meetings";

    private static final Set<Kind> WITH_AN_ITEM = EnumSet.of(Kind.REPORT, Kind.DRAFT, Kind.EQUALITY_IMPACT_ASSESSMENT);

    /** Where a case stands, by the stages' ids, until Cabinet has approved the draft. */
    private static final Set<String> NOT_APPROVED_YET = Set.of("draft", "clearance", CabinetService.DRAFT);

    private final AgendaItems items;
    private final CabinetGate gate;
    private final CaseFiles files;
    private final Documents documents;
    private final MeetingPapers papers;
    private final Publications publications;
    private final ApplicationEventPublisher events;

    AgendaPublishing(
            AgendaItems items,
            CabinetGate gate,
            CaseFiles files,
            Documents documents,
            MeetingPapers papers,
            Publications publications,
            ApplicationEventPublisher events) {
        this.items = items;
        this.gate = gate;
        this.files = files;
        this.documents = documents;
        this.papers = papers;
        this.publications = publications;
        this.events = events;
    }

    /** Publishes the meeting's agenda now, on our register, with the report of each item that is ready. */
    public Publication publish(Meeting meeting) {
        if (!meeting.isPlanned()) {
            throw new Refusal("The %s is on record as %s; an agenda goes out before a meeting."
                    .formatted(meeting.name(), meeting.status().words()));
        }
        var planned = planned(meeting);
        if (planned.isEmpty()) {
            throw new Refusal("Nothing stands on the agenda yet: list an item first.");
        }
        planned.forEach(item -> item.published(isReady(item) ? Listing.PUBLISHED : Listing.REPORT_TO_FOLLOW));
        var versions = new ArrayList<UUID>();
        versions.add(papers.agenda(meeting, planned).id());
        planned.stream()
                .filter(Agendas::isPublic)
                .flatMap(item -> publicPapers(item).stream())
                .map(Version::id)
                .distinct()
                .forEach(versions::add);
        var publication = publications.publish(subject(meeting), versions);
        tell(planned, publication.publishedAt());
        return publication;
    }

    /** As {@link #publish}, for the sake of an item whose report must go out with it. */
    public Publication publishWith(AgendaItem item) {
        refuseWithoutReport(item);
        return publish(item.meeting());
    }

    /** Records that another system published the agenda with this item's report; a copy of it is on the case. */
    public Publication publishedElsewhere(AgendaItem item, PublishedElsewhere elsewhere) {
        refuseWithoutReport(item);
        item.published(Listing.PUBLISHED);
        var copy =
                papers.copyOf(item.caseReference(), Kind.NOTICE, item.arranged().recordedAt());
        var publication = publications.publishedElsewhere(
                subject(item.meeting()), elsewhere.address(), elsewhere.publishedAt(), copy.id());
        tell(List.of(item), publication.publishedAt());
        return publication;
    }

    /** Refuses to publish the agenda with an item whose report nobody can read. */
    private void refuseWithoutReport(AgendaItem item) {
        if (!hasReport(item)) {
            throw new Refusal(
                    "The report is not among the case's documents: upload it on the case's page, as a report, before"
                            + " the agenda goes out with it.");
        }
    }

    private boolean isReady(AgendaItem item) {
        return hasReport(item)
                && switch (item.body()) {
                    case CABINET -> gate.isPassed(item.caseReference(), item.stage());
                    // It comments on what Cabinet has approved, and is listed with the report to follow before that.
                    case OVERVIEW_AND_SCRUTINY ->
                        !NOT_APPROVED_YET.contains(
                                files.of(item.caseReference()).stage());
                    default -> true;
                };
    }

    private boolean hasReport(AgendaItem item) {
        return documents.ofCase(item.caseReference()).stream().anyMatch(version -> version.kind() == Kind.REPORT);
    }

    private List<Version> publicPapers(AgendaItem item) {
        return documents.ofCase(item.caseReference()).stream()
                .filter(version -> version.access() == Access.PUBLIC && WITH_AN_ITEM.contains(version.kind()))
                .sorted(Comparator.comparing(Version::kind).thenComparing(Version::title))
                .toList();
    }

    private List<AgendaItem> planned(Meeting meeting) {
        return items.ofMeeting(meeting.id()).stream()
                .filter(AgendaItem::isPlanned)
                .toList();
    }

    private void tell(List<AgendaItem> published, Instant at) {
        published.forEach(item -> events.publishEvent(new AgendaPublished(item, at)));
    }

    private Subject subject(Meeting meeting) {
        var cases = planned(meeting).stream()
                .map(AgendaItem::caseReference)
                .distinct()
                .toList();
        return new Subject(
                REGISTER,
                meeting.reference(),
                papers.agendaTitle(meeting),
                cases.size() == 1 ? files.of(cases.get(0)).reference() : null);
    }
}
