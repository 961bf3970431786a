package uk.mandate.strategy;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CabinetStageReached;
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

    /** A report that is with Cabinet is the draft's until the draft was consulted on, and the final version's from then on. */
    @EventListener
    void on(CabinetStageReached reached) {
        var reference = new StrategyReference(reached.caseReference());
        var isDraft = strategies.stageOf(reference).compareTo(Stage.CONSULTATION) < 0;
        strategies.reach(reference, isDraft ? Stage.CABINET_1 : Stage.CABINET_2);
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
