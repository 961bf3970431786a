package uk.mandate.strategy;

import org.springframework.stereotype.Component;
import uk.mandate.decision.CaseFiles;

/** Strategies as the decisions about them see them. */
@Component
class StrategyCaseFiles implements CaseFiles {
    private final Strategies strategies;

    StrategyCaseFiles(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public CaseFile of(String caseReference) {
        var strategy = strategies.require(new StrategyReference(caseReference));
        return new CaseFile(
                caseReference,
                strategy.markedTitle(),
                strategy.author(),
                strategy.facts().clearedBy(),
                strategy.stage().id(),
                strategy.round(),
                strategy.policyVersion());
    }
}
