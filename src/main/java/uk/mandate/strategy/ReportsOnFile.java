package uk.mandate.strategy;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.decision.ReportsOnCases;
import uk.mandate.policy.Judgement;

/** Reports as the strategy's own facts have them: cleared where the papers that it was brought in from name who cleared it. */
@Component
class ReportsOnFile implements ReportsOnCases {
    private final Strategies strategies;

    ReportsOnFile(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public boolean isCleared(String caseReference, String stage) {
        var strategy = strategies.require(new StrategyReference(caseReference));
        return strategy.round() == 1 && !strategy.facts().clearers().isEmpty();
    }

    @Override
    public List<Judgement> judge(String caseReference, String stage) {
        return List.of();
    }
}
