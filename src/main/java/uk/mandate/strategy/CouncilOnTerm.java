package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Body;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.Decided;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecorder;
import uk.mandate.decision.Minute;
import uk.mandate.organisation.Directory;

/** What ends a strategy in force or lengthens its term: only Council extends and revokes (R14); the next one supersedes. */
@Service
@Transactional
public class CouncilOnTerm {
    private static final OfficeId DEMOCRATIC_SERVICES = new OfficeId("democratic-services");
    private static final AdoptedByCouncil ADOPTED_BY_COUNCIL = new AdoptedByCouncil();

    private final Strategies strategies;
    private final StrategyService cases;
    private final StrategyApprovals approvals;
    private final DecisionRecorder recorder;
    private final CasePolicies policies;
    private final Directory directory;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    CouncilOnTerm(
            Strategies strategies,
            StrategyService cases,
            StrategyApprovals approvals,
            DecisionRecorder recorder,
            CasePolicies policies,
            Directory directory,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.cases = cases;
        this.approvals = approvals;
        this.recorder = recorder;
        this.policies = policies;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the acting person records what Council decides of a strategy in force. */
    @Transactional(readOnly = true)
    public boolean mayRecord(Strategy strategy) {
        return strategy.stage() == Stage.IN_FORCE
                && strategy.ending()
                        .filter(how -> how != Ending.IN_FORCE && how != Ending.EXPIRED)
                        .isEmpty()
                && holdsOffice();
    }

    /** Refuses whoever does not record it, and a strategy that is not in force. */
    @Transactional(readOnly = true)
    public void requireMayRecord(Strategy strategy) {
        if (!holdsOffice()) {
            throw new Refusal("Only democratic services record what Council decided: ask them.");
        }
        if (!mayRecord(strategy)) {
            throw new Refusal(
                    "Only a strategy in force is extended or revoked by Council (R14); this case stands at “%s”."
                            .formatted(strategy.ending()
                                    .map(Ending::words)
                                    .orElse(strategy.stage().title())));
        }
    }

    /** Records that Council extended the term to that day; also where that is written down after the term has ended. */
    public void extend(StrategyReference reference, LocalDate decidedOn, LocalDate until, Minute minute) {
        var strategy = requireInForce(reference, decidedOn);
        var before = strategy.termEnds();
        if (!until.isAfter(before)) {
            throw new Refusal("The term already runs until %s: give a later day, to which Council extended it."
                    .formatted(BritishDates.withWeekday(before)));
        }
        var judged = List.of(
                ADOPTED_BY_COUNCIL.checkTerm(policies.of(reference.value()).version(), decidedOn));
        record(reference, DecisionOutcome.EXTENDED, decidedOn, minute);
        var expired = strategy.ending().filter(Ending.EXPIRED::equals).isPresent();
        strategy.extend(until);
        events.publishEvent(new TermExtended(reference, decidedOn, before, until, judged));
        if (expired) {
            approvals.begin(reference, Stage.IN_FORCE);
        } else {
            approvals.tell(reference, Turn.EXTENDED);
        }
    }

    /** Records that Council revoked the strategy: its case ends, and the council has none in force. */
    public void revoke(StrategyReference reference, LocalDate decidedOn, Minute minute) {
        var strategy = requireInForce(reference, decidedOn);
        if (strategy.ending().filter(Ending.EXPIRED::equals).isPresent()) {
            throw new Refusal("The term of the strategy ended on %s: what has expired is not revoked any more."
                    .formatted(BritishDates.withWeekday(strategy.termEnds())));
        }
        var judged = List.of(
                ADOPTED_BY_COUNCIL.checkTerm(policies.of(reference.value()).version(), decidedOn));
        var decision = record(reference, DecisionOutcome.REVOKED, decidedOn, minute);
        cases.leaveForce(strategy, Ending.REVOKED, decision + ".", decidedOn, judged);
        approvals.tell(reference, Turn.REVOKED);
    }

    /** The next strategy is in force: those of its kind whose terms began earlier are superseded. */
    @EventListener
    void on(StrategyEnteredIntoForce entered) {
        var next = strategies.require(entered.reference());
        strategies.ofKind(entered.reference()).stream()
                .filter(Strategy::isInForceOnRecord)
                .filter(earlier -> earlier.facts().from().isBefore(next.facts().from()))
                .forEach(earlier -> supersede(earlier, entered));
    }

    private void supersede(Strategy earlier, StrategyEnteredIntoForce entered) {
        cases.leaveForce(
                earlier,
                Ending.SUPERSEDED,
                "The next strategy, " + entered.reference() + ", is in force.",
                entered.from(),
                List.of());
        approvals.tell(earlier.reference(), Turn.SUPERSEDED);
    }

    private Strategy requireInForce(StrategyReference reference, LocalDate decidedOn) {
        var strategy = strategies.require(reference);
        requireMayRecord(strategy);
        if (decidedOn.isAfter(strategy.termEnds())) {
            throw new Refusal(
                    "On %s the term had ended, on %s: only Council's decision of that day or an earlier one is"
                                    .formatted(
                                            BritishDates.withWeekday(decidedOn),
                                            BritishDates.withWeekday(strategy.termEnds()))
                            + " recorded here. A strategy in its place is a case of its own.");
        }
        return strategy;
    }

    private String record(StrategyReference reference, DecisionOutcome outcome, LocalDate decidedOn, Minute minute) {
        return recorder.record(
                        reference.value(),
                        Stage.IN_FORCE.id(),
                        Body.COUNCIL,
                        Decided.of(outcome, decidedOn, minute),
                        List.of())
                .decision()
                .words();
    }

    private boolean holdsOffice() {
        return Acting.current()
                .filter(acting ->
                        directory.officesOf(acting.person(), clock.today()).contains(DEMOCRATIC_SERVICES))
                .isPresent();
    }
}
