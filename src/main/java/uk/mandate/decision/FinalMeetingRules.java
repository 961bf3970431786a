package uk.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.CouncilReconvenes;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;

/** When Council may decide finally: not in the Leader's period (R17), and not too long after the Leader objected (R20). */
@Component
class FinalMeetingRules {
    private static final CouncilReconvenes COUNCIL_RECONVENES = new CouncilReconvenes();
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();

    private final DecisionRecords decisions;
    private final LeaderTime time;
    private final LeaderResponses responses;
    private final CasePolicies policies;
    private final CaseClock clock;

    FinalMeetingRules(
            DecisionRecords decisions,
            LeaderTime time,
            LeaderResponses responses,
            CasePolicies policies,
            CaseClock clock) {
        this.decisions = decisions;
        this.time = time;
        this.responses = responses;
        this.policies = policies;
        this.clock = clock;
    }

    /** A meeting to come is a step: refuses a day that is too early, or too late while a lawful one is left. */
    List<Judgement> judgeStep(String caseReference, LocalDate meeting) {
        var policy = policies.of(caseReference);
        var waits = time.lastDay(caseReference).map(ends -> LEADER_PERIOD.checkStep(policy, ends, meeting));
        var inTime = objectedOn(caseReference).map(objected -> COUNCIL_RECONVENES.check(policy, objected, meeting));
        waits.filter(Judgement::isBroken).ifPresent(FinalMeetingRules::refuse);
        if (lastDay(caseReference).filter(this::isToCome).isPresent()) {
            inTime.filter(Judgement::isBroken).ifPresent(FinalMeetingRules::refuse);
        }
        return both(waits, inTime);
    }

    /** A meeting that was held is a fact: what it broke is said, and it is recorded. */
    List<Judgement> judgeFact(String caseReference, Decided decided) {
        var policy = policies.of(caseReference);
        var metOn = decided.happenedOn();
        // An item that is put off is not decided, so it can break no period.
        var waited = time.lastDay(caseReference)
                .filter(ends -> decided.outcome() != DecisionOutcome.DEFERRED)
                .map(ends -> LEADER_PERIOD.checkFact(policy, ends, metOn));
        var inTime = objectedOn(caseReference).map(objected -> COUNCIL_RECONVENES.checkMet(policy, objected, metOn));
        return both(waited, inTime);
    }

    /** The first working day on which Council may lawfully meet again; empty where the Leader's period is not on record. */
    Optional<LocalDate> firstDay(String caseReference) {
        return time.lastDay(caseReference).map(ends -> LEADER_PERIOD.earliestMeeting(policies.of(caseReference), ends));
    }

    /** The last day on which Council may lawfully meet again; empty where the Leader did not object. */
    Optional<LocalDate> lastDay(String caseReference) {
        return objectedOn(caseReference)
                .map(objected -> COUNCIL_RECONVENES.latestMeeting(policies.of(caseReference), objected));
    }

    private Optional<LocalDate> objectedOn(String caseReference) {
        var answered = responses
                .findByCaseReference(caseReference)
                .filter(response -> response.outcome().objects())
                .map(LeaderResponse::respondedOn);
        return answered.or(() -> decisions
                .latest(caseReference, Body.LEADER)
                .filter(act -> act.outcome() == DecisionOutcome.REVISED || act.outcome() == DecisionOutcome.DISAGREES)
                .map(DecisionRecord::happenedOn));
    }

    private boolean isToCome(LocalDate day) {
        return !day.isBefore(clock.today());
    }

    private static void refuse(Judgement broken) {
        throw new Refusal(List.of(broken));
    }

    private static List<Judgement> both(Optional<Judgement> first, Optional<Judgement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
