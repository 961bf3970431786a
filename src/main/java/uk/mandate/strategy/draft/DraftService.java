package uk.mandate.strategy.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Refusal;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.draft.DraftDesk.InHand;
import uk.mandate.strategy.draft.Revision.Act;

/**
 * Changes the parts of a draft. Each act names the revision that its window shows: where somebody else has changed since what
 * the act is about, it is refused.
 */
@Service
@Transactional
public class DraftService {
    /** Deeper, no reader finds their way, and no telephone shows it. */
    static final int DEEPEST = 4;

    private static final int MOST_PARTS = 500;

    private final DraftDesk desk;
    private final DraftTables tables;
    private final DescriptionsFollow follow;

    DraftService(DraftDesk desk, DraftTables tables, DescriptionsFollow follow) {
        this.desk = desk;
        this.tables = tables;
        this.follow = follow;
    }

    /** Adds a part as the last one of those that the same part holds, or of those at the top. */
    public UUID add(StrategyReference reference, @Nullable UUID parent, PartWords typed) {
        var draft = desk.open(reference);
        requireRoom(draft, parent, 1);
        if (draft.text().lines().size() >= MOST_PARTS) {
            throw new Refusal("A draft holds at most 500 parts: put what belongs together into one.");
        }
        var place = draft.text().within(parent).stream()
                .mapToInt(held -> held.position() + 1)
                .max()
                .orElse(0);
        var part = new Part(UUID.randomUUID(), parent, place, typed.kind(), typed.heading(), typed.words());
        var revision = desk.record(draft, Act.ADDED, part.id(), null);
        tables.insert(draft.strategy(), revision.number(), part, false);
        finish(draft, revision, words(null, part));
        return part.id();
    }

    public void change(StrategyReference reference, int seen, UUID id, PartWords typed) {
        var draft = desk.open(reference);
        var before = draft.require(id);
        desk.refuseStale(draft, id, seen);
        var after = new Part(id, before.parent(), before.position(), typed.kind(), typed.heading(), typed.words());
        if (after.readsAs(before)) {
            throw new Refusal("Nothing is different: change the heading, the kind or the text, or go back.");
        }
        var revision = desk.record(draft, Act.CHANGED, id, null);
        tables.insert(draft.strategy(), revision.number(), after, false);
        finish(draft, revision, words(before, after));
    }

    /**
     * Puts a part, with all that it holds, elsewhere.
     *
     * @param place from 1, among those that the new holder holds then; beyond the last one it becomes the last
     */
    public void move(StrategyReference reference, int seen, UUID id, @Nullable UUID parent, int place) {
        var draft = desk.open(reference);
        var part = draft.require(id);
        desk.refuseStale(draft, seen);
        if (parent != null
                && draft.text().branch(part).stream().anyMatch(held -> held.id().equals(parent))) {
            throw new Refusal("A part cannot stand within itself: choose another place for it.");
        }
        requireRoom(draft, parent, draft.text().height(part));
        var order = new ArrayList<>(draft.text().within(parent));
        order.removeIf(held -> held.id().equals(id));
        order.add(Math.min(Math.max(place - 1, 0), order.size()), part);
        var moved = renumbered(order, parent);
        if (moved.isEmpty()) {
            throw new Refusal("The part already stands there: choose another place, or go back.");
        }
        var revision = desk.record(draft, Act.MOVED, id, null);
        moved.forEach(held -> tables.insert(draft.strategy(), revision.number(), held, false));
        finish(draft, revision, Map.of("part", Change.outside(null, part.heading())));
    }

    /** Takes a part out, with all that it holds. */
    public void remove(StrategyReference reference, int seen, UUID id) {
        var draft = desk.open(reference);
        var part = draft.require(id);
        desk.refuseStale(draft, seen);
        var revision = desk.record(draft, Act.REMOVED, id, null);
        var branch = draft.text().branch(part);
        branch.forEach(held -> tables.insert(draft.strategy(), revision.number(), held, true));
        var changes = new LinkedHashMap<>(words(part, null));
        changes.put("parts", Change.of(branch.size(), 0));
        finish(draft, revision, changes);
    }

    private static void requireRoom(InHand draft, @Nullable UUID parent, int height) {
        if (parent != null) {
            draft.require(parent);
        }
        if (draft.text().depth(parent) + height > DEEPEST) {
            throw new Refusal("Parts stand at most four deep: choose a place that is higher up.");
        }
    }

    /** Those of the order whose place is another one now. */
    private static List<Part> renumbered(List<Part> order, @Nullable UUID parent) {
        var moved = new ArrayList<Part>();
        for (int place = 0; place < order.size(); place++) {
            var part = order.get(place);
            if (part.position() != place || !Objects.equals(part.parent(), parent)) {
                moved.add(part.at(parent, place));
            }
        }
        return moved;
    }

    private void finish(InHand draft, Revision revision, Map<String, Change> changes) {
        follow.after(draft.reference(), revision.number());
        desk.tell(draft, revision, changes);
    }

    private static Map<String, Change> words(@Nullable Part before, @Nullable Part after) {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("part", Change.outside(heading(before), heading(after)));
        changes.put("kind", Change.of(before == null ? null : before.kind(), after == null ? null : after.kind()));
        changes.put(
                "words", Change.outside(before == null ? null : before.words(), after == null ? null : after.words()));
        return changes;
    }

    private static @Nullable String heading(@Nullable Part part) {
        return part == null ? null : part.heading();
    }
}
