package uk.mandate.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.LeaderPeriod;

/** Takes over decisions of the time before a case came to Mandate, with both their dates and with their gaps. */
@Service
@Transactional
public class History {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();

    private final DecisionRecords decisions;
    private final LeaderInstructions instructions;
    private final CasePolicies policies;
    private final CaseClock clock;

    History(DecisionRecords decisions, LeaderInstructions instructions, CasePolicies policies, CaseClock clock) {
        this.decisions = decisions;
        this.instructions = instructions;
        this.policies = policies;
        this.clock = clock;
    }

    /** Stores the decision as the papers have it; the parts that they lack are named as not in the source. */
    public DecisionRecord bringIn(String caseReference, PastDecision past) {
        var now = Recording.now(clock);
        var recordedOn = past.recordedOn();
        var recording = recordedOn == null
                ? now
                : new Recording(
                        recordedOn.atStartOfDay(CaseClock.LONDON).toInstant(),
                        now.recordedBy(),
                        now.inOffice(),
                        now.forOffice());
        var decision = new DecisionRecord(caseReference, past.stage(), past.body(), null, past.decided(), recording);
        return decisions.save(decision.broughtIn(past.decided().minute().missing(), past.illustrative()));
    }

    /**
     * Stores when the Leader received Council's instruction, so that the final meeting waits for the Leader's period (R17) and
     * an amended adoption takes effect after it (R19), as on every case. Papers without Council's decision give no instruction.
     */
    public void bringInReceipt(String caseReference, LocalDate receivedOn) {
        var periodEnds = LEADER_PERIOD.lastDay(policies.of(caseReference), receivedOn);
        decisions.ofCase(caseReference).stream()
                .filter(decision ->
                        decision.body() == Body.COUNCIL && decision.outcome().goesToTheLeader())
                .findFirst()
                .ifPresent(decision -> instructions.save(
                        LeaderInstruction.ofPapers(decision, receivedOn, periodEnds, Recording.now(clock))));
    }

    /**
     * A decision of the past.
     *
     * @param recordedOn when it was minuted; where the papers do not say so, it is recorded now
     */
    public record PastDecision(
            String stage, Body body, Decided decided, @Nullable LocalDate recordedOn, boolean illustrative) {}
}
