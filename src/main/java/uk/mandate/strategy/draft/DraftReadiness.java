package uk.mandate.strategy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Kind;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;

/** Whether a draft and its report can go to members. */
@Component
public class DraftReadiness {
    private static final EqualityIsConsidered EQUALITY_IS_CONSIDERED = new EqualityIsConsidered();

    private final Strategies strategies;
    private final DraftTables tables;
    private final Documents documents;

    DraftReadiness(Strategies strategies, DraftTables tables, Documents documents) {
        this.strategies = strategies;
        this.tables = tables;
        this.documents = documents;
    }

    /** Refuses a draft that lacks what members have to have before them; what was judged on the way. */
    public List<Judgement> require(StrategyReference reference) {
        var strategy = strategies.require(reference);
        var gaps = gaps(strategy);
        if (!gaps.isEmpty()) {
            throw new Refusal(String.join(" ", gaps));
        }
        var equality = equality(reference);
        if (equality.isBroken()) {
            throw new Refusal(List.of(equality));
        }
        return List.of(equality);
    }

    /** R27 as it stands for the report. */
    public Judgement equality(StrategyReference reference) {
        return EQUALITY_IS_CONSIDERED.check(
                strategies.require(reference).policyVersion(),
                description(reference),
                isStored(reference, Kind.EQUALITY_IMPACT_ASSESSMENT));
    }

    /** Everything that is wanting, one sentence each. */
    List<String> wanting(Strategy strategy) {
        var wanting = new ArrayList<>(gaps(strategy));
        var equality = equality(strategy.reference());
        if (equality.isBroken()) {
            wanting.add(equality.sentence());
        }
        return wanting;
    }

    private List<String> gaps(Strategy strategy) {
        var reference = strategy.reference();
        var text = tables.text(reference.value(), newest(reference));
        var gaps = new ArrayList<String>();
        // A case that was brought in may have its text in a stored document alone.
        if (text.isEmpty() && !isStored(reference, Kind.DRAFT) && !isStored(reference, Kind.STRATEGY)) {
            gaps.add("The draft has no text: write its parts on the draft's page, or store the text on the case.");
        }
        if (description(reference).portfolio().isEmpty()) {
            gaps.add("The report names no portfolio: name it on the report's page.");
        }
        var missing = text.headingsMissing();
        if (!missing.isEmpty()) {
            gaps.add("The report says nothing under "
                    + missing.stream().map(ReportHeading::title).collect(Collectors.joining(", "))
                    + ": write what the decision implies there, or that it implies nothing, and why.");
        }
        return gaps;
    }

    private Description description(StrategyReference reference) {
        return tables.description(reference.value(), newest(reference));
    }

    private int newest(StrategyReference reference) {
        return tables.revisions(reference.value()).stream()
                .mapToInt(Revision::number)
                .max()
                .orElse(0);
    }

    private boolean isStored(StrategyReference reference, Kind kind) {
        return !documents.everyVersion(reference.value(), kind).isEmpty();
    }
}
