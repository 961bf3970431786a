package uk.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AdoptionTakesEffect.Adoption;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.policy.CouncilReconvenes;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;

/** Council's meetings on a strategy, from the first to the final one, and what follows when the stage ends. */
@Service
@Transactional
public class CouncilService {
    private static final CouncilReconvenes COUNCIL_RECONVENES = new CouncilReconvenes();
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();
    private static final AdoptionTakesEffect ADOPTION_TAKES_EFFECT = new AdoptionTakesEffect();

    private final MeetingService meetings;
    private final DecisionRecorder recorder;
    private final DecisionRecords decisions;
    private final LeaderInstructions instructions;
    private final LeaderResponses responses;
    private final CasePolicies policies;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    CouncilService(
            MeetingService meetings,
            DecisionRecorder recorder,
            DecisionRecords decisions,
            LeaderInstructions instructions,
            LeaderResponses responses,
            CasePolicies policies,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.recorder = recorder;
        this.decisions = decisions;
        this.instructions = instructions;
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
        return recorder.record(
                caseReference, "council-final", Body.COUNCIL, decided, judgeFinalMeeting(caseReference, decided));
    }

    /** Arranges the final meeting; refuses a day in the Leader's period, or later than R20 allows while a lawful day is left. */
    public List<Judgement> arrangeFinalMeeting(Arrangement arrangement) {
        var afterPeriod = afterLeadersPeriod(arrangement.caseReference(), arrangement.date());
        afterPeriod.filter(Judgement::isBroken).ifPresent(early -> {
            throw new Refusal(List.of(early));
        });
        var judged = meetsAgain(arrangement.caseReference(), arrangement.date());
        judged.filter(Judgement::isBroken).ifPresent(late -> {
            if (lastDayToMeetAgain(arrangement.caseReference())
                    .filter(this::isToCome)
                    .isPresent()) {
                throw new Refusal(List.of(late));
            }
        });
        var judgements = Stream.concat(afterPeriod.stream(), judged.stream()).toList();
        meetings.arrange(arrangement, judgements);
        return judgements;
    }

    /** The last day on which Council may lawfully meet again; empty where the Leader did not object. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDayToMeetAgain(String caseReference) {
        return objectedOn(caseReference)
                .map(objected -> COUNCIL_RECONVENES.latestMeeting(policies.of(caseReference), objected));
    }

    /** The Council stage has ended with an adoption: says from when it has effect. */
    public void concludeAdopted(String caseReference) {
        var decision = decisions.latest(caseReference, Body.COUNCIL).orElseThrow();
        var adoption = new Adoption(
                decision.happenedOn(),
                decision.outcome() != DecisionOutcome.ADOPTED,
                instruction(caseReference).map(LeaderInstruction::periodEnds).orElse(null));
        var judgement =
                ADOPTION_TAKES_EFFECT.checkStanding(policies.of(caseReference).version(), adoption, clock.today());
        events.publishEvent(new CouncilAdopted(
                caseReference, adoption.adoptedOn(), adoption.effectiveOn(), adoption.amended(), List.of(judgement)));
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

    private static String reasons(DecisionRecord decision) {
        var reasons = decision.minute().reasons();
        return reasons == null ? "" : " Council's reasons: " + reasons;
    }

    private boolean isToCome(LocalDate day) {
        return !day.isBefore(clock.today());
    }

    private List<Judgement> judgeFinalMeeting(String caseReference, Decided decided) {
        var policy = policies.of(caseReference);
        var metOn = decided.happenedOn();
        // An item that is put off is not decided, so it can break no period.
        var waited = instruction(caseReference)
                .filter(told -> decided.outcome() != DecisionOutcome.DEFERRED)
                .map(told -> LEADER_PERIOD.checkMet(policy, told.receivedOn(), metOn));
        var inTime = objectedOn(caseReference).map(objected -> COUNCIL_RECONVENES.checkMet(policy, objected, metOn));
        return Stream.concat(waited.stream(), inTime.stream()).toList();
    }

    private Optional<Judgement> afterLeadersPeriod(String caseReference, LocalDate meeting) {
        return instruction(caseReference)
                .map(told -> LEADER_PERIOD.check(policies.of(caseReference), told.receivedOn(), meeting));
    }

    private Optional<Judgement> meetsAgain(String caseReference, LocalDate meeting) {
        return objectedOn(caseReference)
                .map(objected -> COUNCIL_RECONVENES.check(policies.of(caseReference), objected, meeting));
    }

    private Optional<LeaderInstruction> instruction(String caseReference) {
        return instructions.findByCaseReference(caseReference);
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
}
