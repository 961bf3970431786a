package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.ClockStarts;
import uk.mandate.policy.ClockStart;
import uk.mandate.publication.Publications;
import uk.mandate.publication.Publications.Publication;

/** From which days the clocks of a strategy's approval run. */
@Component
class StrategyClockStarts implements ClockStarts {
    private final Strategies strategies;
    private final Publications publications;
    private final CasePolicies policies;

    StrategyClockStarts(Strategies strategies, Publications publications, CasePolicies policies) {
        this.strategies = strategies;
        this.publications = publications;
        this.policies = policies;
    }

    @Override
    public Optional<LocalDate> day(String caseReference, ClockStart event) {
        return switch (event) {
            // R19: an adoption in principle is none until it has effect.
            case STRATEGY_ADOPTED -> strategies.findById(caseReference).flatMap(Strategy::effectiveOn);
            case STRATEGY_PUBLISHED -> publicationDay(caseReference);
            default -> Optional.empty();
        };
    }

    /** A publication after the offices have closed counts as the next working day's. */
    private Optional<LocalDate> publicationDay(String caseReference) {
        return publications
                .current(PublicationService.KIND, caseReference)
                .map(Publication::publishedAt)
                .map(moment -> policies.of(caseReference).calendar().publicationDay(moment.atZone(CaseClock.LONDON)));
    }
}
