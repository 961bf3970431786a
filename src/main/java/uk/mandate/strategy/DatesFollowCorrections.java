package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CouncilService;
import uk.mandate.decision.FactCorrected;
import uk.mandate.decision.FactField;

/** Lets a strategy's own days follow the facts from which they were taken, when one of these is corrected. */
@Component
class DatesFollowCorrections {
    private static final Set<String> OF_COUNCIL =
            Set.of(Stage.COUNCIL.id(), Stage.LEADER.id(), Stage.COUNCIL_FINAL.id());

    private final Strategies strategies;
    private final CouncilService council;
    private final PartnershipService partnership;

    DatesFollowCorrections(Strategies strategies, CouncilService council, PartnershipService partnership) {
        this.strategies = strategies;
        this.council = council;
        this.partnership = partnership;
    }

    @EventListener
    void on(FactCorrected corrected) {
        if (corrected.field().type() == FactField.Type.MINUTE) {
            return;
        }
        var strategy = strategies.require(new StrategyReference(corrected.caseReference()));
        if (corrected.field() == FactField.HAPPENED_ON && corrected.before() != null) {
            strategy.correctVisit(
                    Stage.of(corrected.stage()),
                    LocalDate.parse(corrected.before()),
                    LocalDate.parse(corrected.after()));
        }
        if (strategy.adoptedOn().isPresent() && OF_COUNCIL.contains(corrected.stage())) {
            council.adoption(corrected.caseReference())
                    .ifPresent(adoption -> strategy.correctAdoption(adoption.adoptedOn(), adoption.effectiveOn()));
        }
        if (strategy.inForceFrom().isPresent()) {
            strategy.correctInForce(partnership.inForceFrom(strategy));
        }
    }
}
