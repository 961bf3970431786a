package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AdoptionTakesEffect;
import uk.mandate.decision.Body;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.Decided;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecorder;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.JudgesFacts;
import uk.mandate.decision.PolicingBodyCopySent;
import uk.mandate.decision.PolicingBodyService;
import uk.mandate.decision.PolicingBodyService.Copy;
import uk.mandate.decision.Recorded;
import uk.mandate.decision.RecordedFact;
import uk.mandate.organisation.ResponsibleAuthorities;
import uk.mandate.policy.Judgement;

/** The partnership's part: it adopts what Council adopted, or raises a point. */
@Service
@Transactional
public class PartnershipService implements JudgesFacts {
    private static final AdoptedByCouncil ADOPTED_BY_COUNCIL = new AdoptedByCouncil();
    private static final AdoptionTakesEffect ADOPTION_TAKES_EFFECT = new AdoptionTakesEffect();
    private static final AuthoritiesOnRecord AUTHORITIES_ON_RECORD = new AuthoritiesOnRecord();

    private final Strategies strategies;
    private final StrategyService cases;
    private final DecisionRecorder recorder;
    private final DecisionRecords decisions;
    private final PolicingBodyService policingBody;
    private final ResponsibleAuthorities authorities;
    private final CasePolicies policies;
    private final CaseClock clock;

    PartnershipService(
            Strategies strategies,
            StrategyService cases,
            DecisionRecorder recorder,
            DecisionRecords decisions,
            PolicingBodyService policingBody,
            ResponsibleAuthorities authorities,
            CasePolicies policies,
            CaseClock clock) {
        this.strategies = strategies;
        this.cases = cases;
        this.recorder = recorder;
        this.decisions = decisions;
        this.policingBody = policingBody;
        this.authorities = authorities;
        this.policies = policies;
        this.clock = clock;
    }

    /** Records the copy that went to the local policing body; one of before Council's adoption had effect is refused. */
    public PolicingBodyCopySent sendPolicingBodyCopy(StrategyReference reference, Copy copy) {
        return policingBody.recordCopy(
                reference.value(), strategies.require(reference).effectiveOn(), copy);
    }

    /** Records the partnership's decision; a minor point becomes a finding, subject to which it adopted. */
    public Recorded decide(StrategyReference reference, Decided decided) {
        var judgements = new ArrayList<>(judge(reference));
        if (decided.outcome() != DecisionOutcome.SUBSTANCE) {
            judgements.addAll(judgeAdoption(reference, decided.happenedOn()));
        }
        var recorded =
                recorder.record(reference.value(), Stage.PARTNERSHIP.id(), Body.PARTNERSHIP, decided, judgements);
        if (decided.outcome() == DecisionOutcome.MINOR_POINT) {
            var point = recorded.decision().point().orElseThrow();
            cases.find(strategies.require(reference), Finding.minorPoint(point, clock.instant()));
        }
        return recorded;
    }

    /** R35 and R37 as they stand today. */
    @Transactional(readOnly = true)
    public List<Judgement> judge(StrategyReference reference) {
        var policy = policies.of(reference.value()).version();
        return List.of(
                AUTHORITIES_ON_RECORD.check(policy, authorities.missing(clock.today())),
                policingBody.judge(reference.value()));
    }

    /** From when the partnership's adoption is lawful (R19), as a sentence; empty where no day is on record. */
    @Transactional(readOnly = true)
    public Optional<String> lawfulFrom(StrategyReference reference) {
        return strategies
                .require(reference)
                .effectiveOn()
                .map(from -> "Council's adoption has effect from " + BritishDates.withWeekday(from)
                        + "; the partnership's adoption on an earlier day would break R19.");
    }

    /**
     * The partnership adopted: in force from the day of its meeting, and not before Council's adoption has effect (R19). A
     * strategy that is in force already stays so.
     */
    public void enterIntoForce(StrategyReference reference) {
        var strategy = strategies.require(reference);
        if (strategy.inForceFrom().isPresent()) {
            return;
        }
        var metOn = decision(reference).happenedOn();
        var from = inForceFrom(strategy);
        var judgements = Stream.concat(judge(reference).stream(), judgeAdoption(reference, metOn).stream());
        cases.enterIntoForce(strategy, from, judgements.toList());
    }

    /** As {@link #enterIntoForce}, on the first model of the approval, whose cases end so. */
    public void endInForce(StrategyReference reference) {
        enterIntoForce(reference);
        strategies.require(reference).endInForce();
    }

    /** From the day of the partnership's meeting, and not before Council's adoption has effect (R19). */
    LocalDate inForceFrom(Strategy strategy) {
        var metOn = decision(strategy.reference()).happenedOn();
        return strategy.effectiveOn().filter(metOn::isBefore).orElse(metOn);
    }

    /** R19 on the partnership's decision, as both stand on record now. */
    @Override
    public Stream<JudgedFact> judgeAgain(String caseReference) {
        var effective = strategies.require(new StrategyReference(caseReference)).effectiveOn();
        return decisions
                .latest(caseReference, Body.PARTNERSHIP)
                .filter(decision -> decision.outcome() != DecisionOutcome.SUBSTANCE)
                .flatMap(decision -> effective.map(from -> new JudgedFact(
                        ADOPTION_TAKES_EFFECT.checkPartnership(
                                policies.of(caseReference).version(), from, decision.happenedOn()),
                        RecordedFact.of(decision))))
                .stream();
    }

    /** R14, and R19 where the day is on record from which Council's adoption has effect. */
    private List<Judgement> judgeAdoption(StrategyReference reference, LocalDate metOn) {
        var policy = policies.of(reference.value()).version();
        var strategy = strategies.require(reference);
        var lastDecision = decisions.latest(reference.value(), Body.COUNCIL).map(DecisionRecord::words);
        return Stream.concat(
                        Stream.of(ADOPTED_BY_COUNCIL.checkPartnership(policy, strategy, lastDecision)),
                        strategy.effectiveOn().stream()
                                .map(from -> ADOPTION_TAKES_EFFECT.checkPartnership(policy, from, metOn)))
                .toList();
    }

    /** The partnership raised a point of substance: the strategy goes to Cabinet again, as a draft of a new round. */
    public void returnToCabinet(StrategyReference reference) {
        cases.goBack(
                strategies.require(reference),
                new GoneBack(
                        GoneBack.Cause.SUBSTANCE,
                        Stage.CABINET_1,
                        pointOfSubstance(reference),
                        decision(reference).happenedOn()));
    }

    /** As {@link #returnToCabinet}, on the first model of the approval, whose cases end so. */
    public void endAtCabinet(StrategyReference reference) {
        cases.endReturned(
                strategies.require(reference),
                Ending.RETURNED_TO_CABINET,
                pointOfSubstance(reference),
                decision(reference).happenedOn());
    }

    private String pointOfSubstance(StrategyReference reference) {
        var decision = decision(reference);
        return decision.words() + ": " + decision.point().orElseThrow();
    }

    private DecisionRecord decision(StrategyReference reference) {
        return decisions.latest(reference.value(), Body.PARTNERSHIP).orElseThrow();
    }
}
