package uk.mandate.strategy.draft;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.ReservedIds;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.draft.Revision.Act;

/** Where every change of a draft passes: who may make it, whether the draft is open, and what stands before it. */
@Component
class DraftDesk {
    /** While the text is being written, and while others are heard on the edition that they have. */
    private static final Set<Stage> OPEN = EnumSet.of(Stage.DRAFT, Stage.CONSULTATION, Stage.SCRUTINY, Stage.FINALISE);

    private final Strategies strategies;
    private final DraftTables tables;
    private final WhoDrafts drafters;
    private final Directory directory;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    DraftDesk(
            Strategies strategies,
            DraftTables tables,
            WhoDrafts drafters,
            Directory directory,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.tables = tables;
        this.drafters = drafters;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    static boolean isOpen(Strategy strategy) {
        return strategy.ending().isEmpty() && OPEN.contains(strategy.stage());
    }

    /** Admits the acting person to the draft, which nobody else changes until the transaction ends; how it stands. */
    InHand open(StrategyReference reference) {
        var strategy = strategies.require(reference);
        drafters.refuseOthers(strategy);
        refuseClosed(strategy);
        tables.lock(reference.value());
        var revisions = tables.revisions(reference.value());
        var newest =
                revisions.isEmpty() ? 0 : revisions.get(revisions.size() - 1).number();
        return new InHand(reference, newest, tables.text(reference.value(), newest));
    }

    private static void refuseClosed(Strategy strategy) {
        if (strategy.ending().isPresent()) {
            throw new Refusal(
                    "The case of " + strategy.reference()
                            + " has ended, and its text stays as it is; a strategy that is taken up again is a case of its own.");
        }
        if (!isOpen(strategy)) {
            throw new Refusal("The text stands as it went to members, at the stage “"
                    + strategy.stage().title()
                    + "”. It can be changed again when it comes back, or once the consultation has begun.");
        }
    }

    /** Refuses what a window asks that shows an older reading of this part, or of the description where it is {@code null}. */
    void refuseStale(InHand draft, @Nullable UUID part, int seen) {
        refuseStale(tables.lastChange(draft.strategy(), part), seen);
    }

    /** Refuses what a window asks that shows an older text. */
    void refuseStale(InHand draft, int seen) {
        refuseStale(tables.revisions(draft.strategy()).stream().reduce((earlier, later) -> later), seen);
    }

    private void refuseStale(Optional<Revision> last, int seen) {
        last.filter(later -> later.number() > seen).ifPresent(later -> {
            throw new DraftChangedMeanwhile(later, nameOf(later));
        });
    }

    /** Who made the change, by the name that people read. */
    String nameOf(Revision revision) {
        var by = revision.changedBy();
        return by.value().equals(ReservedIds.SYSTEM)
                ? "Mandate"
                : directory.nameOf(by).orElse(by.value());
    }

    /** The next revision, on record; what it changed is for the caller to add. */
    Revision record(InHand draft, Act act, @Nullable UUID part, @Nullable Integer undoes) {
        var acting = Acting.require();
        var next = new Revision(draft.revision() + 1, act, part, undoes, clock.instant(), acting.person());
        tables.insert(draft.strategy(), next, acting);
        return next;
    }

    void tell(InHand draft, Revision revision, Map<String, Change> changes) {
        events.publishEvent(new DraftChanged(draft.reference(), revision, changes));
    }

    /**
     * A draft that is being changed.
     *
     * @param revision the newest one
     */
    record InHand(StrategyReference reference, int revision, DraftText text) {
        String strategy() {
            return reference.value();
        }

        Part require(UUID part) {
            return text.find(part)
                    .orElseThrow(() -> new Refusal(
                            "This part is not in the draft any more: open the draft again and choose one that is."));
        }
    }
}
