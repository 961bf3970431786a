package uk.mandate.decision;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
    private final CasePolicies policies;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    LeaderService(
            LeaderInstructions instructions,
            LeaderResponses responses,
            DecisionRecords decisions,
            CasePolicies policies,
            FactDates dates,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.instructions = instructions;
        this.responses = responses;
        this.decisions = decisions;
        this.policies = policies;
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
        var instruction =
                instructions.save(new LeaderInstruction(decision, instructed, periodEnds, Recording.now(clock)));
        if (toldInTime.isBroken()) {
            events.publishEvent(new RuleBroken(caseReference, toldInTime));
        }
        var told = new LeaderInstructed(instruction, judgements);
        events.publishEvent(told);
        return told;
    }

    /** Records the Leader's answer; one given after the period is none, and is refused. */
    public LeaderResponded respond(String caseReference, Responded responded) {
        var instruction = instruction(caseReference);
        dates.check(
                "The Leader's answer",
                responded.respondedOn(),
                instruction.receivedOn(),
                "the Leader's receipt of the instruction");
        var inTime = LEADER_PERIOD.checkAnswer(
                policies.of(caseReference).version(), instruction.periodEnds(), responded.respondedOn());
        if (inTime.isBroken()) {
            throw new Refusal(List.of(inTime));
        }
        return save(instruction, responded, List.of(inTime));
    }

    /** Records that the period ended without an answer. */
    public LeaderResponded recordSilence(String caseReference) {
        var instruction = instruction(caseReference);
        var silent = new Responded(LeaderOutcome.SILENT, instruction.periodEnds(), null, null);
        return save(instruction, silent, List.of());
    }

    /** Whether policy lets Council's decision take effect when the Leader agrees or is silent. */
    @Transactional(readOnly = true)
    public boolean decisionTakesEffect(String caseReference) {
        return policies.of(caseReference).values().leaderSilent() == LeaderSilent.TAKES_EFFECT;
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
