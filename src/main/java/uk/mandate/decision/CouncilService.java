package uk.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AdoptionTakesEffect.Adoption;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.policy.Judgement;

/** Council's meetings on a strategy, from the first to the final one, and what follows when the stage ends. */
@Service
@Transactional
public class CouncilService {
    private static final AdoptionTakesEffect ADOPTION_TAKES_EFFECT = new AdoptionTakesEffect();

    private final MeetingService meetings;
    private final FinalMeetings finalMeetings;
    private final DecisionRecorder recorder;
    private final DecisionRecords decisions;
    private final LeaderTime time;
    private final LeaderResponses responses;
    private final CasePolicies policies;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    CouncilService(
            MeetingService meetings,
            FinalMeetings finalMeetings,
            DecisionRecorder recorder,
            DecisionRecords decisions,
            LeaderTime time,
            LeaderResponses responses,
            CasePolicies policies,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.finalMeetings = finalMeetings;
        this.recorder = recorder;
        this.decisions = decisions;
        this.time = time;
        this.responses = responses;
        this.policies = policies;
        this.clock = clock;
        this.events = events;
    }

    /** The case stands at this part of the Council stage from now on. */
    public void reach(String caseReference, String stage) {
        events.publishEvent(new CouncilStageReached(caseReference, stage));
    }

    /** Records Council's decision at its first meeting on the strategy. */
    public Recorded decide(String caseReference, Decided decided) {
        return recorder.record(caseReference, "council", Body.COUNCIL, decided, List.of());
    }

    /** Records Council's final decision; a meeting earlier than R17 or later than R20 allows is recorded too, and found. */
    public Recorded decideFinally(String caseReference, Decided decided) {
        var judgements = finalMeetings.rulesOf(caseReference).judgeFact(decided);
        return recorder.record(caseReference, "council-final", Body.COUNCIL, decided, judgements);
    }

    /**
     * Arranges the final meeting; refuses a day in the Leader's period, or later than R20 allows while a lawful day is left.
     * Once none is left, a later day needs a reason, and the case shows what it breaks. One that has begun by now is a fact,
     * which both rules judge with what was decided there.
     */
    public List<Judgement> arrangeFinalMeeting(Arrangement arrangement) {
        var reference = arrangement.caseReference();
        var judgements = arrangement.hasBegun(clock.now())
                ? List.<Judgement>of()
                : finalMeetings
                        .rulesOf(reference)
                        .judgeStep(arrangement.date(), !TypedText.isBlank(arrangement.reason()));
        var item = meetings.arrange(arrangement, judgements);
        RuleBroken.among(judgements, reference, RecordedFact.of(item)).forEach(events::publishEvent);
        return judgements;
    }

    /** A case came to Mandate between the Leader's answer and Council's final meeting: tells of the clock that runs (R20). */
    public void tellOfClockThatRuns(String caseReference) {
        finalMeetings.tellClock(caseReference);
    }

    /** The first working day on which Council may lawfully meet again; empty where the Leader's period is not on record. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstDayToMeetAgain(String caseReference) {
        return finalMeetings.rulesOf(caseReference).firstDay();
    }

    /** The last day on which Council may lawfully meet again; empty where the Leader did not object. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDayToMeetAgain(String caseReference) {
        return finalMeetings.rulesOf(caseReference).lastDay();
    }

    /** Which parts Council's minutes hold by the case's policy (R43), as a sentence. */
    @Transactional(readOnly = true)
    public String partsOfMinutes(String caseReference) {
        return MinuteIsComplete.asked(policies.of(caseReference));
    }

    /** The Council stage has ended with an adoption: says from when it has effect. */
    public void concludeAdopted(String caseReference) {
        events.publishEvent(adoption(caseReference).orElseThrow());
    }

    /** What Council decided later, such as to extend the strategy, is no decision on its adoption. */
    private Optional<DecisionRecord> lastOnAdoption(String caseReference) {
        return decisions
                .latestAt(caseReference, "council-final")
                .or(() -> decisions.latestAt(caseReference, "council"));
    }

    /** Council's adoption by what is on record; empty where no decision of Council is. */
    @Transactional(readOnly = true)
    public Optional<CouncilAdopted> adoption(String caseReference) {
        return lastOnAdoption(caseReference).map(decision -> {
            var adoption = new Adoption(
                    decision.happenedOn(),
                    decision.outcome() != DecisionOutcome.ADOPTED,
                    periodEnds(caseReference).orElse(null));
            var judgement = ADOPTION_TAKES_EFFECT.checkStanding(
                    policies.of(caseReference).version(), adoption, clock.today());
            return new CouncilAdopted(
                    caseReference,
                    adoption.adoptedOn(),
                    adoption.effectiveOn(),
                    adoption.amended(),
                    List.of(judgement));
        });
    }

    /** The Council stage has ended without an adoption: says why. */
    public void concludeNotAdopted(String caseReference) {
        var decision = decisions.latest(caseReference, Body.COUNCIL).orElseThrow();
        var response = responses.findByCaseReference(caseReference);
        var why = decision.outcome() == DecisionOutcome.REJECTED
                ? decision.words() + "."
                : decision.words() + ". "
                        + response.map(answer -> answer.words() + ", so that decision stands.")
                                .orElse("That decision stands.");
        var on = decision.outcome() == DecisionOutcome.REJECTED
                ? decision.happenedOn()
                : response.map(LeaderResponse::respondedOn).orElse(decision.happenedOn());
        events.publishEvent(new CouncilDidNotAdopt(caseReference, on, why + reasons(decision)));
    }

    /** Papers of the past may hold the Leader's answer without the receipt. */
    private Optional<LocalDate> periodEnds(String caseReference) {
        return time.lastDay(caseReference).or(() -> decisions
                .latest(caseReference, Body.LEADER)
                .map(past -> Adoption.periodEnds(policies.of(caseReference), past.outcome(), past.happenedOn(), null)));
    }

    private static String reasons(DecisionRecord decision) {
        var reasons = decision.minute().reasons();
        return reasons == null ? "" : " Council's reasons: " + reasons;
    }
}
