package uk.mandate.strategy.draft;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.BritishDates;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;

/** Reads drafts for the pages; changes nothing. */
@Service
@Transactional(readOnly = true)
class DraftReader {
    private final Strategies strategies;
    private final DraftTables tables;
    private final EditionTables editions;
    private final UndoService undo;
    private final DraftReadiness readiness;
    private final WhoDrafts drafters;
    private final DraftDesk desk;

    DraftReader(
            Strategies strategies,
            DraftTables tables,
            EditionTables editions,
            UndoService undo,
            DraftReadiness readiness,
            WhoDrafts drafters,
            DraftDesk desk) {
        this.strategies = strategies;
        this.tables = tables;
        this.editions = editions;
        this.undo = undo;
        this.readiness = readiness;
        this.drafters = drafters;
        this.desk = desk;
    }

    /** The draft of the strategy with this reference; empty where there is none. */
    public Optional<DraftView> find(String reference) {
        return strategies.findById(reference).map(this::read);
    }

    private DraftView read(Strategy strategy) {
        var reference = strategy.reference();
        var revisions = tables.revisions(reference.value());
        var newest = revisions.isEmpty() ? null : revisions.get(revisions.size() - 1);
        var revision = newest == null ? 0 : newest.number();
        return new DraftView(
                strategy,
                revision,
                tables.text(reference.value(), revision),
                tables.description(reference.value(), revision),
                editions.of(reference.value()),
                DraftDesk.isOpen(strategy) && drafters.mayDraft(strategy),
                newest == null ? null : words(reference, newest),
                undo.next(reference).map(last -> words(reference, last)).orElse(null),
                readiness.wanting(strategy));
    }

    /** The text as it read at a revision. */
    public DraftText text(StrategyReference reference, int revision) {
        return tables.text(reference.value(), revision);
    }

    /** The office that leads the strategy, by the name that people read. */
    String leadOffice(Strategy strategy) {
        return drafters.name(strategy);
    }

    /** The number of the last change of this part, or of the description of the whole. */
    public int lastChangeOf(StrategyReference reference, @Nullable UUID part) {
        return tables.lastChange(reference.value(), part).map(Revision::number).orElse(0);
    }

    /** "“Drugs” was moved by Lead officer on 3 March 2025 at 09:12". */
    String words(StrategyReference reference, Revision revision) {
        var part = revision.part();
        var subject = part == null
                ? "What the report says of the strategy"
                : "“" + tables.lastReading(reference.value(), part).heading() + "”";
        var did = revision.undoes() == null
                ? revision.act().words()
                : "was put back, by taking back change " + revision.undoes() + ",";
        return "%s %s by %s on %s"
                .formatted(subject, did, desk.nameOf(revision), BritishDates.words(revision.changedAt()));
    }
}
