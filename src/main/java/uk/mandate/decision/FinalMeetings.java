package uk.mandate.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;

/** What is on record of a case that binds Council's final meeting. */
@Component
class FinalMeetings {
    /** R20's clock: no task of the model falls due by it. */
    private static final String COUNCIL_RECONVENES = "council-reconvenes";

    private final DecisionRecords decisions;
    private final LeaderTime time;
    private final LeaderResponses responses;
    private final CasePolicies policies;
    private final CaseClock clock;
    private final ClockTrail trail;

    FinalMeetings(
            DecisionRecords decisions,
            LeaderTime time,
            LeaderResponses responses,
            CasePolicies policies,
            CaseClock clock,
            ClockTrail trail) {
        this.decisions = decisions;
        this.time = time;
        this.responses = responses;
        this.policies = policies;
        this.clock = clock;
        this.trail = trail;
    }

    FinalMeetingRules rulesOf(String caseReference) {
        return new FinalMeetingRules(
                policies.of(caseReference),
                time.lastDay(caseReference).orElse(null),
                objectedOn(caseReference).orElse(null),
                clock.today());
    }

    /** Tells the trail that R20's clock runs, where the Leader objected. */
    void tellClock(String caseReference) {
        var lastDay = rulesOf(caseReference).lastDay();
        objectedOn(caseReference)
                .ifPresent(on -> trail.started(caseReference, COUNCIL_RECONVENES, on, lastDay.orElseThrow()));
    }

    private Optional<LocalDate> objectedOn(String caseReference) {
        var answered = responses
                .findByCaseReference(caseReference)
                .filter(response -> response.outcome().objects())
                .map(LeaderResponse::respondedOn);
        return answered.or(() -> decisions
                .latest(caseReference, Body.LEADER)
                .filter(act -> act.outcome().objects())
                .map(DecisionRecord::happenedOn));
    }
}
