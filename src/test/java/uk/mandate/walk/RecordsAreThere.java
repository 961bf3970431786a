package uk.mandate.walk;

import java.util.List;
import org.springframework.context.ApplicationContext;
import uk.mandate.process.Cases;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.Withdrawal;
import uk.mandate.strategy.WithdrawalService;

/** What has to be on record of a case that came to an end, whoever did what on the way. */
final class RecordsAreThere {
    private final Strategies strategies;
    private final Cases cases;
    private final WithdrawalService withdrawals;
    private final RecordsOfAdoption adoption;
    private final RecordedDecisions decisions;
    private final LedgerOfCase ledger;

    RecordsAreThere(ApplicationContext mandate) {
        strategies = mandate.getBean(Strategies.class);
        cases = mandate.getBean(Cases.class);
        withdrawals = mandate.getBean(WithdrawalService.class);
        decisions = new RecordedDecisions(mandate);
        adoption = new RecordsOfAdoption(mandate, decisions);
        ledger = new LedgerOfCase(mandate);
    }

    /** How it ended, in the words of the tally; fails with what is missing. */
    String check(WalkedCase walked, CaseState now) {
        var strategy = strategies.require(new StrategyReference(walked.reference()));
        ledger.check(walked, now);
        if (now.ending().isEmpty()) {
            return now.isEnd() ? adopted(walked, strategy) : rejected(walked);
        }
        require(walked, "its process has ended and nobody is asked", isOver(walked));
        return switch (now.ending().orElseThrow()) {
            case WITHDRAWN -> withdrawn(walked, strategy);
            case REFUSED -> refused(walked, "cabinet-1");
            case NOT_PROCEEDED_WITH -> refused(walked, "cabinet-2");
            default -> now.ending().map(Ending::words).orElseThrow();
        };
    }

    private boolean isOver(WalkedCase walked) {
        return cases.isEnded(walked.reference())
                && cases.openTasks(walked.reference()).isEmpty();
    }

    private String adopted(WalkedCase walked, Strategy strategy) {
        adoption.check(walked, strategy);
        return WhatHappened.ADOPTED;
    }

    private String rejected(WalkedCase walked) {
        var stages = List.of("council-final", "council");
        require(
                walked,
                "Council's decision",
                decisions.newest(walked.reference(), stages).isPresent());
        if (walked.began().compareTo(Stage.COUNCIL) <= 0) {
            require(walked, "its parts", decisions.isMinuted(walked.reference(), stages));
        }
        return WhatHappened.REFUSED;
    }

    private String refused(WalkedCase walked, String stage) {
        require(walked, "Cabinet's decision with its parts", decisions.isMinuted(walked.reference(), List.of(stage)));
        require(walked, "the published record of it", decisions.isPublished(walked.reference(), stage));
        return WhatHappened.REFUSED;
    }

    private String withdrawn(WalkedCase walked, Strategy strategy) {
        var withdrawal = withdrawals.of(strategy.reference());
        require(
                walked,
                "why it was withdrawn",
                !withdrawal.map(Withdrawal::reason).orElse("").isBlank());
        require(
                walked,
                "who withdrew it",
                !withdrawal.map(one -> one.recording().recordedBy()).orElse("").isBlank());
        return WhatHappened.WITHDRAWN;
    }

    /** Fails where the case lacks it. */
    static void require(WalkedCase walked, String what, boolean there) {
        if (!there) {
            throw new WalkFailed("Missing: " + what + ", of " + walked);
        }
    }
}
