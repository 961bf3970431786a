package uk.mandate.tracking;

import org.springframework.stereotype.Component;
import uk.mandate.strategy.CouncilOnTerm;
import uk.mandate.strategy.FindingService;
import uk.mandate.strategy.StagePlanning;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.WithdrawalService;

/** What a case's page offers to its reader, and to nobody who would be refused. */
@Component
class ActsOffered {
    private final StagePlanning planning;
    private final WithdrawalService withdrawals;
    private final CouncilOnTerm councilOnTerm;
    private final FindingService findings;

    ActsOffered(
            StagePlanning planning,
            WithdrawalService withdrawals,
            CouncilOnTerm councilOnTerm,
            FindingService findings) {
        this.planning = planning;
        this.withdrawals = withdrawals;
        this.councilOnTerm = councilOnTerm;
        this.findings = findings;
    }

    OpenActs of(Strategy strategy) {
        return new OpenActs(
                planning.mayPlan(strategy),
                withdrawals.mayWithdraw(strategy),
                councilOnTerm.mayRecord(strategy),
                findings.mayFind(strategy));
    }
}
