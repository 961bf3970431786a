package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CouncilAdopted;
import uk.mandate.decision.CouncilDidNotAdopt;
import uk.mandate.policy.Judgement;

/** Moves a strategy from one stage to the next, and ends its case; the model says when, the records say why. */
@Service
@Transactional
public class StrategyService {
    private final Strategies strategies;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    StrategyService(Strategies strategies, CaseClock clock, ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.clock = clock;
        this.events = events;
    }

    /** The case stands at this stage from today. */
    public void reach(StrategyReference reference, Stage stage) {
        strategies.require(reference).reach(stage, clock.today());
    }

    /** The stage that the case has reached. */
    @Transactional(readOnly = true)
    public Stage stageOf(StrategyReference reference) {
        return strategies.require(reference).stage();
    }

    /** What the strategy says of itself follows from its text and report. */
    public void describe(StrategyReference reference, UnaryOperator<StrategyFacts> described) {
        var strategy = strategies.require(reference);
        strategy.describe(described.apply(strategy.facts()));
    }

    /** The draft goes round again: what was cleared, consulted on and scrutinised before does not count for it. */
    public void beginRound(StrategyReference reference) {
        strategies.require(reference).beginRound();
    }

    /** The case comes to the first of these two stages, which follow each other, unless it stands at one of them already. */
    public void reachFirstOf(StrategyReference reference, Stage first, Stage second) {
        var stage = strategies.require(reference).stage();
        if (stage != first && stage != second) {
            reach(reference, first);
        }
    }

    void adopt(CouncilAdopted adopted) {
        var reference = new StrategyReference(adopted.caseReference());
        strategies.require(reference).adopt(adopted.adoptedOn(), adopted.effectiveOn(), adopted.amended());
        events.publishEvent(new StrategyAdopted(
                reference, adopted.adoptedOn(), adopted.effectiveOn(), adopted.amended(), adopted.judgements()));
    }

    void rememberWhyNotAdopted(CouncilDidNotAdopt notAdopted) {
        strategies
                .require(new StrategyReference(notAdopted.caseReference()))
                .notAdopted(notAdopted.why(), notAdopted.decidedOn());
    }

    /** Council did not adopt: the strategy is a draft again, and the warning stands until one is in force. */
    public void returnToDraft(StrategyReference reference) {
        var strategy = strategies.require(reference);
        goBack(
                strategy,
                new GoneBack(
                        GoneBack.Cause.NOT_ADOPTED,
                        Stage.DRAFT,
                        strategy.endReason().orElseThrow(),
                        Objects.requireNonNull(strategy.notAdoptedOn())));
    }

    /** As {@link #returnToDraft}, on the first model of the approval, whose cases end so. */
    public void endInDraft(StrategyReference reference) {
        var strategy = strategies.require(reference);
        endReturned(
                strategy,
                Ending.RETURNED_TO_DRAFT,
                strategy.endReason().orElseThrow(),
                Objects.requireNonNull(strategy.notAdoptedOn()));
    }

    void goBack(Strategy strategy, GoneBack back) {
        var from = strategy.stage();
        strategy.goBack(back, clock.today(), clock.instant());
        events.publishEvent(new StrategyWentBack(strategy.reference(), from, back, strategy.round()));
    }

    void endReturned(Strategy strategy, Ending where, String reason, LocalDate decidedOn) {
        strategy.end(where, reason, decidedOn);
        events.publishEvent(new StrategyReturned(strategy.reference(), where, decidedOn, reason));
    }

    /** The case ends, for this reason. */
    void end(Strategy strategy, Ending how, String reason, LocalDate on, List<Judgement> judgements) {
        strategy.end(how, reason, on);
        events.publishEvent(new StrategyEnded(strategy.reference(), how, on, reason, judgements));
    }

    /** The strategy is in force no more. */
    void leaveForce(Strategy strategy, Ending how, String reason, LocalDate on, List<Judgement> judgements) {
        strategy.leaveForce(how, reason, on);
        events.publishEvent(new StrategyEnded(strategy.reference(), how, on, reason, judgements));
    }

    void enterIntoForce(Strategy strategy, LocalDate from, List<Judgement> judgements) {
        strategy.enterIntoForce(from);
        events.publishEvent(new StrategyEnteredIntoForce(strategy.reference(), from, judgements));
    }

    /** Adds what a rule found to the case, once. */
    void find(StrategyReference reference, Judgement judgement) {
        find(strategies.require(reference), Finding.of(judgement, clock.instant()));
    }

    void find(Strategy strategy, Finding finding) {
        strategy.find(finding);
        events.publishEvent(new FindingAdded(strategy.reference(), finding));
    }
}
