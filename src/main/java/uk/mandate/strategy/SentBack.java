package uk.mandate.strategy;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.CaseCourse;

/** Sends cases back to an earlier stage, where a correction or a ruling asks for it. */
@Service
@Transactional
class SentBack implements CaseCourse {
    private final Strategies strategies;
    private final StrategyService cases;
    private final StrategyApprovals approvals;

    SentBack(Strategies strategies, StrategyService cases, StrategyApprovals approvals) {
        this.strategies = strategies;
        this.cases = cases;
        this.approvals = approvals;
    }

    @Override
    public void sendBack(String caseReference, String stage, String reason, LocalDate decidedOn) {
        var strategy = strategies.require(new StrategyReference(caseReference));
        var to = Stage.of(stage);
        refuseUnlessEarlier(strategy, to);
        cases.goBack(strategy, new GoneBack(GoneBack.Cause.SENT_BACK, to, reason, decidedOn));
        if (!approvals.tell(strategy.reference(), Turn.SENT_BACK)) {
            throw new Refusal(
                    "This case runs on the first model of the approval, which has no way back: end it as it ends"
                            + " there, and take the strategy up again in a case of its own.");
        }
    }

    private static void refuseUnlessEarlier(Strategy strategy, Stage to) {
        if (strategy.stage() == Stage.IN_FORCE) {
            throw new Refusal("The strategy is in force, so its case does not go back: Council may revoke it, and a"
                    + " strategy in its place is a case of its own.");
        }
        if (to.compareTo(strategy.stage()) > 0) {
            throw new Refusal(
                    "The case stands at the stage “%s” and has not reached “%s” yet: choose the stage that is to be taken again."
                            .formatted(strategy.stage().title(), to.title()));
        }
    }
}
