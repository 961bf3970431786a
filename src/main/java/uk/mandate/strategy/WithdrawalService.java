package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseHistory;
import uk.mandate.decision.FactDates;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MembersMessages;
import uk.mandate.decision.MembersMessages.Given;
import uk.mandate.decision.Recording;

/** Takes a strategy back before Council votes: the case ends, its tasks are closed and its meetings have no item of it. */
@Service
@Transactional
public class WithdrawalService {
    private final Strategies strategies;
    private final StrategyService cases;
    private final StrategyApprovals approvals;
    private final Withdrawals withdrawals;
    private final WhoWithdraws who;
    private final MembersMessages messages;
    private final MeetingService meetings;
    private final CaseHistory history;
    private final FactDates dates;
    private final CaseClock clock;

    WithdrawalService(
            Strategies strategies,
            StrategyService cases,
            StrategyApprovals approvals,
            Withdrawals withdrawals,
            WhoWithdraws who,
            MembersMessages messages,
            MeetingService meetings,
            CaseHistory history,
            FactDates dates,
            CaseClock clock) {
        this.strategies = strategies;
        this.cases = cases;
        this.approvals = approvals;
        this.withdrawals = withdrawals;
        this.who = who;
        this.messages = messages;
        this.meetings = meetings;
        this.history = history;
        this.dates = dates;
        this.clock = clock;
    }

    /** Whether the acting person may withdraw it now. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(Strategy strategy) {
        return who.find(strategy).isPresent();
    }

    /** Refuses whoever may not withdraw it now, with what would be lawful. */
    @Transactional(readOnly = true)
    public void requireMayWithdraw(Strategy strategy) {
        who.require(strategy);
    }

    /** Whether the acting person would record it for the Leader, and has to say how the Leader gave it. */
    @Transactional(readOnly = true)
    public boolean isForTheLeader(Strategy strategy) {
        return who.find(strategy)
                .filter(WhoWithdraws.Way.FOR_THE_LEADER::equals)
                .isPresent();
    }

    /**
     * Withdraws the strategy.
     *
     * @param on the day on which it was withdrawn
     * @param howGiven how the Leader gave it, where somebody else records it
     * @param message the document of the case by which the Leader gave it, likewise
     */
    public void withdraw(
            StrategyReference reference,
            LocalDate on,
            @Nullable HowGiven howGiven,
            @Nullable UUID message,
            String reason) {
        var strategy = strategies.require(reference);
        var way = who.require(strategy);
        if (TypedText.isBlank(reason)) {
            throw new Refusal("Say why the strategy is withdrawn: the case keeps it.");
        }
        var given = way == WhoWithdraws.Way.FOR_THE_LEADER
                ? messages.require(reference.value(), "the Leader", howGiven, message)
                : null;
        checkDay(reference, on);
        var acting = Acting.require();
        Acting.as(
                switch (way) {
                    case FOR_THE_LEADER -> acting.onBehalfOf(WhoWithdraws.LEADER);
                    case AS_LEADER -> acting.inOffice(WhoWithdraws.LEADER);
                    case AS_LEAD_OFFICER ->
                        acting.inOffice(new OfficeId(strategy.facts().leadOffice()));
                },
                () -> withdraw(strategy, on, given, reason));
    }

    private void withdraw(Strategy strategy, LocalDate on, @Nullable Given given, String reason) {
        var reference = strategy.reference();
        withdrawals.save(new Withdrawal(reference, on, given, reason, Recording.now(clock)));
        cases.end(strategy, Ending.WITHDRAWN, reason, on, List.of());
        meetings.withdrawAll(reference.value(), "The strategy was withdrawn.");
        if (!approvals.tell(reference, Turn.WITHDRAWN)) {
            throw new Refusal("This case runs on the first model of the approval, which has no withdrawal: Council may"
                    + " decline to adopt the strategy.");
        }
    }

    private void checkDay(StrategyReference reference, LocalDate on) {
        var last = history.latest(reference.value());
        last.ifPresentOrElse(
                fact -> dates.check("The withdrawal", on, fact.happenedOn(), fact.name()),
                () -> dates.refuseFuture("The withdrawal", on));
    }

    /** The withdrawal of the strategy, where it was withdrawn. */
    @Transactional(readOnly = true)
    public Optional<Withdrawal> of(StrategyReference reference) {
        return withdrawals.findByStrategy(reference.value());
    }
}
