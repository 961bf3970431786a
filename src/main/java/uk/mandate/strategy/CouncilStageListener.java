package uk.mandate.strategy;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CouncilAdopted;
import uk.mandate.decision.CouncilDidNotAdopt;
import uk.mandate.decision.CouncilStageReached;
import uk.mandate.decision.RuleBroken;

/** Lets a strategy follow what its Council stage says, in the same transaction: decisions never know whose case they are. */
@Component
class CouncilStageListener {
    private final StrategyService strategies;

    CouncilStageListener(StrategyService strategies) {
        this.strategies = strategies;
    }

    @EventListener
    void on(CouncilStageReached reached) {
        strategies.reach(new StrategyReference(reached.caseReference()), Stage.of(reached.stage()));
    }

    @EventListener
    void on(CouncilAdopted adopted) {
        strategies.adopt(adopted);
    }

    @EventListener
    void on(CouncilDidNotAdopt notAdopted) {
        strategies.rememberWhyNotAdopted(notAdopted);
    }

    @EventListener
    void on(RuleBroken broken) {
        strategies.find(new StrategyReference(broken.caseReference()), broken.judgement());
    }
}
