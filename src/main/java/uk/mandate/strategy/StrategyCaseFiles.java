package uk.mandate.strategy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.decision.CaseFiles;

/** Strategies as the decisions about them see them. */
@Component
class StrategyCaseFiles implements CaseFiles {
    private final Strategies strategies;
    private final ReportClearers clearers;

    StrategyCaseFiles(Strategies strategies, @Lazy ReportClearers clearers) {
        this.strategies = strategies;
        this.clearers = clearers;
    }

    @Override
    public CaseFile of(String caseReference) {
        var strategy = strategies.require(new StrategyReference(caseReference));
        return new CaseFile(
                caseReference,
                strategy.markedTitle(),
                strategy.author(),
                clearedBy(strategy),
                strategy.stage().id(),
                strategy.round(),
                strategy.policyVersion());
    }

    @Override
    public boolean has(String caseReference) {
        return strategies.findById(caseReference).isPresent();
    }

    /** Those whom the papers name of a case that was brought in, and those who gave a sign-off here in this round. */
    private Set<PersonId> clearedBy(Strategy strategy) {
        return Stream.concat(
                        strategy.facts().clearedBy().stream(),
                        clearers.clearersOf(strategy.reference().value(), strategy.round()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
