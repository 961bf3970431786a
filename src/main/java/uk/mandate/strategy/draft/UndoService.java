package uk.mandate.strategy.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.draft.DraftDesk.InHand;
import uk.mandate.strategy.draft.Revision.Act;

/** Takes the last change of a draft back, then the one before it, as far as the text that went to a body. */
@Service
@Transactional
class UndoService {
    private final DraftDesk desk;
    private final DraftTables tables;
    private final EditionTables editions;
    private final DescriptionsFollow follow;

    UndoService(DraftDesk desk, DraftTables tables, EditionTables editions, DescriptionsFollow follow) {
        this.desk = desk;
        this.tables = tables;
        this.editions = editions;
        this.follow = follow;
    }

    /** The change that would be taken back now. */
    @Transactional(readOnly = true)
    public Optional<Revision> next(StrategyReference reference) {
        var frozen = editions.of(reference.value()).stream()
                .mapToInt(Edition::revision)
                .max()
                .orElse(0);
        return next(tables.revisions(reference.value()), frozen);
    }

    static Optional<Revision> next(List<Revision> revisions, int frozen) {
        var undone = revisions.stream()
                .map(Revision::undoes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return revisions.stream()
                .filter(revision -> revision.number() > frozen)
                .filter(revision -> revision.act() != Act.UNDONE && !undone.contains(revision.number()))
                .reduce((earlier, later) -> later);
    }

    public void undo(StrategyReference reference, int seen) {
        var draft = desk.open(reference);
        desk.refuseStale(draft, seen);
        var last = next(reference)
                .orElseThrow(() -> new Refusal("There is no change to take back since the text last went to members:"
                        + " change it forward instead."));
        var revision = desk.record(draft, Act.UNDONE, last.part(), last.number());
        restore(draft, last.number(), revision.number());
        follow.after(draft.reference(), revision.number());
        desk.tell(draft, revision, Map.of());
    }

    private void restore(InHand draft, int undone, int now) {
        var strategy = draft.strategy();
        var before = tables.text(strategy, undone - 1);
        for (var part : tables.changedBy(strategy, undone)) {
            var read = before.find(part);
            tables.insert(strategy, now, read.orElseGet(() -> tables.lastReading(strategy, part)), read.isEmpty());
        }
        if (tables.isDescription(strategy, undone)) {
            tables.insert(strategy, now, tables.description(strategy, undone - 1));
        }
    }
}
