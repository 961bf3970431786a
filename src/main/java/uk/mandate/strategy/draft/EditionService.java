package uk.mandate.strategy.draft;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Kind;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;

/** Keeps the text as it goes to a body, and tells which edition a body has. */
@Service
@Transactional
public class EditionService {
    private static final Set<Kind> GO_WITH_IT =
            EnumSet.of(Kind.STRATEGY, Kind.DRAFT, Kind.REPORT, Kind.EQUALITY_IMPACT_ASSESSMENT);

    private final EditionTables editions;
    private final DraftTables tables;
    private final Strategies strategies;
    private final Documents documents;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    EditionService(
            EditionTables editions,
            DraftTables tables,
            Strategies strategies,
            Documents documents,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.tables = tables;
        this.strategies = strategies;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Edition> of(StrategyReference reference) {
        return editions.of(reference.value());
    }

    /** The edition that went to this stage last, in whatever round. */
    @Transactional(readOnly = true)
    public Optional<Edition> lastAt(StrategyReference reference, Stage stage) {
        return of(reference).stream()
                .filter(edition -> edition.stage() == stage)
                .reduce((earlier, later) -> later);
    }

    /** The number of the newest edition; 0 where the text stands in papers that were brought in. */
    @Transactional(readOnly = true)
    public int present(StrategyReference reference) {
        return of(reference).stream().mapToInt(Edition::number).max().orElse(0);
    }

    /** Whether the stored documents are still those that went with the edition. */
    boolean hasSamePapers(StrategyReference reference, Edition edition) {
        return edition.documents().equals(papers(reference));
    }

    /** The number of the newest change; 0 where there is none. */
    int newestRevision(StrategyReference reference) {
        return tables.revisions(reference.value()).stream()
                .mapToInt(Revision::number)
                .max()
                .orElse(0);
    }

    /** Everybody who changed the text or the report. */
    @Transactional(readOnly = true)
    public Set<PersonId> writers(StrategyReference reference) {
        return tables.revisions(reference.value()).stream()
                .map(Revision::changedBy)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text goes to this stage; sent there again unchanged, it is the same edition. */
    public Edition freeze(StrategyReference reference, Stage stage) {
        tables.lock(reference.value());
        var round = strategies.require(reference).round();
        var revisions = tables.revisions(reference.value());
        var last = of(reference).stream().reduce((earlier, later) -> later);
        var newest =
                revisions.isEmpty() ? 0 : revisions.get(revisions.size() - 1).number();
        var papers = papers(reference);
        return last.filter(same -> same.stage() == stage
                        && same.round() == round
                        && same.revision() == newest
                        && same.documents().equals(papers))
                .orElseGet(() -> keep(reference, stage, round, newest, papers, opened(revisions, last)));
    }

    private Edition keep(
            StrategyReference reference, Stage stage, int round, int revision, List<UUID> papers, Instant opened) {
        var number = present(reference) + 1;
        var acting = Acting.require();
        var edition = new Edition(number, round, stage, revision, papers, opened, clock.instant(), acting.person());
        editions.insert(reference.value(), edition, acting);
        events.publishEvent(new EditionFrozen(reference, edition));
        return edition;
    }

    /** When the first change was made since the last edition; now, where there was none. */
    private Instant opened(List<Revision> revisions, Optional<Edition> last) {
        return revisions.stream()
                .filter(revision ->
                        revision.number() > last.map(Edition::revision).orElse(0))
                .map(Revision::changedAt)
                .findFirst()
                .orElseGet(clock::instant);
    }

    /** Those that officers stored: the report that Mandate writes of an edition adds nothing to it. */
    private List<UUID> papers(StrategyReference reference) {
        return documents.ofCase(reference.value()).stream()
                .filter(version -> GO_WITH_IT.contains(version.kind()) && !ReportPaper.wrote(version))
                .map(Documents.Version::id)
                .sorted()
                .toList();
    }
}
