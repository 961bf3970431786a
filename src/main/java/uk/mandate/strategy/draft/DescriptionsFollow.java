package uk.mandate.strategy.draft;

import org.springframework.stereotype.Component;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;

/** Keeps what a strategy says of itself, which pages and the register show, as its text and its report say it. */
@Component
class DescriptionsFollow {
    private final DraftTables tables;
    private final StrategyService strategies;

    DescriptionsFollow(DraftTables tables, StrategyService strategies) {
        this.tables = tables;
        this.strategies = strategies;
    }

    void after(StrategyReference reference, int revision) {
        var text = tables.text(reference.value(), revision);
        var description = tables.description(reference.value(), revision);
        strategies.describe(reference, facts -> {
            var named = facts.withText(text.headings(PartKind.PRIORITY), text.headings(PartKind.OBJECTIVE));
            // A report that has not been begun says nothing against the papers that a case was brought in from.
            return description.equals(Description.NONE) ? named : named.covering(description.covers());
        });
    }
}
