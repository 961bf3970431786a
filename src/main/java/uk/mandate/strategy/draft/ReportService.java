package uk.mandate.strategy.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.StatutoryPart;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.draft.Description.Equality;
import uk.mandate.strategy.draft.Revision.Act;

/** Writes the report that goes to members with the draft; it is changed as the draft is. */
@Service
@Transactional
public class ReportService {
    private static final int LONGEST_REASON = 5000;

    private final DraftDesk desk;
    private final DraftTables tables;
    private final DescriptionsFollow follow;

    ReportService(DraftDesk desk, DraftTables tables, DescriptionsFollow follow) {
        this.desk = desk;
        this.tables = tables;
        this.follow = follow;
    }

    /** Writes what the decision implies under this heading, in place of what stood there. */
    public void write(StrategyReference reference, int seen, ReportHeading heading, @Nullable String typed) {
        var draft = desk.open(reference);
        var id = Part.idOf(heading);
        desk.refuseStale(draft, id, seen);
        var words = PartWords.text(heading.title(), typed);
        if (TypedText.isBlank(words)) {
            throw new Refusal("Write what the decision implies under “" + heading.title()
                    + "”; where it implies nothing, write that, and why.");
        }
        var before = draft.text().under(heading);
        if (words.equals(before)) {
            throw new Refusal("Nothing is different: change the text, or go back.");
        }
        var part = new Part(id, null, 0, PartKind.IMPLICATION, heading.title(), words);
        var revision = desk.record(draft, before.isEmpty() ? Act.ADDED : Act.CHANGED, id, null);
        tables.insert(draft.strategy(), revision.number(), part, false);
        desk.tell(
                draft,
                revision,
                Map.of("heading", Change.of(null, heading.title()), "words", Change.outside(before, words)));
    }

    /** Says which portfolio it is, what the strategy covers, and how due regard was had to equality. */
    public void describe(
            StrategyReference reference,
            int seen,
            @Nullable String portfolio,
            Set<StatutoryPart> covers,
            @Nullable Equality equality,
            @Nullable String reason) {
        var draft = desk.open(reference);
        desk.refuseStale(draft, null, seen);
        var after = described(portfolio, covers, equality, reason);
        var before = tables.description(draft.strategy(), draft.revision());
        if (after.equals(before)) {
            throw new Refusal("Nothing is different: change what the report says, or go back.");
        }
        var revision = desk.record(draft, Act.DESCRIBED, null, null);
        tables.insert(draft.strategy(), revision.number(), after);
        follow.after(reference, revision.number());
        desk.tell(draft, revision, changes(before, after));
    }

    private static Description described(
            @Nullable String portfolio,
            Set<StatutoryPart> covers,
            @Nullable Equality equality,
            @Nullable String reason) {
        TypedText.requireRecordable("Portfolio", portfolio);
        TypedText.requireRecordable("Why no assessment is needed", reason);
        if (portfolio == null
                || TypedText.isBlank(portfolio)
                || portfolio.strip().length() > PartWords.LONGEST_HEADING) {
            throw new Refusal("Name the portfolio of the member of Cabinet who answers for the strategy, with at most"
                    + " 200 characters.");
        }
        var why = equality == Equality.SCREENED_OUT && reason != null ? reason.strip() : null;
        if (equality == Equality.SCREENED_OUT
                && (why == null || TypedText.isBlank(why) || why.length() > LONGEST_REASON)) {
            throw new Refusal("Write why no equality impact assessment is needed, with at most 5,000 characters.");
        }
        return new Description(
                portfolio.strip(),
                covers.stream().sorted().map(StatutoryPart::toString).toList(),
                equality,
                why);
    }

    private static Map<String, Change> changes(Description before, Description after) {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("portfolio", Change.outside(before.portfolio(), after.portfolio()));
        changes.put("covers", Change.of(String.join(", ", before.covers()), String.join(", ", after.covers())));
        changes.put("equality", Change.of(before.equality(), after.equality()));
        changes.put("equalityReason", Change.outside(before.equalityReason(), after.equalityReason()));
        return changes;
    }
}
