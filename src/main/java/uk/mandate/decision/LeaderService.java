package uk.mandate.decision;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.LeaderInstruction.Instructed;
import uk.mandate.decision.LeaderResponse.Responded;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;
import uk.mandate.policy.LeaderSilent;
import uk.mandate.policy.LeaderTold;

/** The Leader's part: the instruction to reconsider, the answer, or the silence. */
@Service
@Transactional
public class LeaderService {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();
    private static final LeaderTold LEADER_TOLD = new LeaderTold();

    private final LeaderInstructions instructions;
    private final LeaderResponses responses;
    private final DecisionRecords decisions;
    private final FinalMeetings finalMeetings;
    private final LeaderTime time;
    private final CasePolicies policies;
    private final CaseFiles files;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    LeaderService(
            LeaderInstructions instructions,
            LeaderResponses responses,
            DecisionRecords decisions,
            FinalMeetings finalMeetings,
            LeaderTime time,
            CasePolicies policies,
            CaseFiles files,
            FactDates dates,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.instructions = instructions;
        this.responses = responses;
        this.decisions = decisions;
        this.finalMeetings = finalMeetings;
        this.time = time;
        this.policies = policies;
        this.files = files;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /** Records that the Leader received Council's instruction; telling the Leader late is recorded too, and found. */
    public LeaderInstructed instruct(String caseReference, Instructed instructed) {
        var decision = decisions.latest(caseReference, Body.COUNCIL).orElseThrow();
        dates.check("The Leader's receipt", instructed.receivedOn(), decision.happenedOn(), "Council's decision");
        var policy = policies.of(caseReference);
        var toldInTime = LEADER_TOLD.check(policy, decision.happenedOn(), instructed.receivedOn());
        var judgements = List.of(LEADER_PERIOD.checkInstruction(policy, instructed.receivedOn()), toldInTime);
        var periodEnds = LEADER_PERIOD.lastDay(policy, instructed.receivedOn());
        var instruction = instructions.save(new LeaderInstruction(
                decision,
                instructed,
                periodEnds,
                LEADER_PERIOD.lastDayToRecord(policy, periodEnds, clock.today()),
                Recording.now(clock)));
        RuleBroken.among(judgements, caseReference, RecordedFact.of(instruction))
                .forEach(events::publishEvent);
        var told = new LeaderInstructed(instruction, judgements);
        events.publishEvent(told);
        return told;
    }

    /**
     * Records the Leader's answer; one given after the period is none, and is refused. Where Cabinet has revised or disagrees
     * it is the record of an executive decision too, and holds its parts; and Council's time to meet again starts (R20).
     */
    public LeaderResponded respond(String caseReference, Responded responded) {
        var instruction = instruction(caseReference);
        dates.check(
                "The Leader's answer",
                responded.respondedOn(),
                instruction.receivedOn(),
                "the Leader's receipt of the instruction");
        var judgements = rulesOf(instruction).judge(responded);
        var answered = save(instruction, responded, judgements);
        RuleBroken.among(judgements, caseReference, RecordedFact.of(answered.response(), instruction))
                .forEach(events::publishEvent);
        finalMeetings.tellClock(caseReference);
        return answered;
    }

    /** Records that the period ended without an answer, once no answer of the period can be written down any more. */
    public LeaderResponded recordSilence(String caseReference) {
        var instruction = instruction(caseReference);
        var ended = LEADER_PERIOD.checkSilence(
                policies.of(caseReference).version(),
                time.lastDay(instruction),
                time.toRecord(instruction).lastDay(),
                clock.today());
        if (ended.isBroken()) {
            throw new Refusal(List.of(ended));
        }
        return save(instruction, Responded.silent(time.lastDay(instruction)), List.of(ended));
    }

    /** The last day on which the Leader may answer; empty before the Leader was instructed. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(String caseReference) {
        return time.lastDay(caseReference);
    }

    /** When an answer is late: as the offices close, in Europe/London, on the period's last day; empty before the instruction. */
    @Transactional(readOnly = true)
    public Optional<ZonedDateTime> answerDue(String caseReference) {
        return lastDay(caseReference).map(policies.of(caseReference).calendar()::closing);
    }

    /** How long an answer that the Leader gave in time may be recorded; empty before the Leader was instructed. */
    @Transactional(readOnly = true)
    public Optional<TimeToRecord> timeToRecord(String caseReference) {
        return instructions.findByCaseReference(caseReference).map(time::toRecord);
    }

    /** Whether policy lets Council's decision take effect when the Leader agrees or is silent. */
    @Transactional(readOnly = true)
    public boolean decisionTakesEffect(String caseReference) {
        return policies.of(caseReference).values().leaderSilent() == LeaderSilent.TAKES_EFFECT;
    }

    private LeaderAnswerRules rulesOf(LeaderInstruction instruction) {
        return new LeaderAnswerRules(
                policies.of(instruction.caseReference()).version(),
                files.of(instruction.caseReference()),
                time.lastDay(instruction),
                Acting.require(),
                clock.today());
    }

    private LeaderInstruction instruction(String caseReference) {
        return instructions.findByCaseReference(caseReference).orElseThrow();
    }

    private LeaderResponded save(LeaderInstruction instruction, Responded responded, List<Judgement> judgements) {
        var response = responses.save(new LeaderResponse(instruction, responded, Recording.now(clock)));
        var event = new LeaderResponded(response, judgements);
        events.publishEvent(event);
        return event;
    }
}
