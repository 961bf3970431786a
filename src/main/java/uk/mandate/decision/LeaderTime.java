package uk.mandate.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.LeaderPeriod;

/**
 * Until when the Leader may answer, and until when an answer may be written down. A holiday that is announced after the
 * Leader got the instruction lengthens both; nothing shortens what the Leader was told.
 */
@Component
class LeaderTime {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();

    private final LeaderInstructions instructions;
    private final DecisionRecords decisions;
    private final CasePolicies policies;

    LeaderTime(LeaderInstructions instructions, DecisionRecords decisions, CasePolicies policies) {
        this.instructions = instructions;
        this.decisions = decisions;
        this.policies = policies;
    }

    /**
     * The last day of the case's period; empty before the Leader was instructed. Papers that tell of the Leader's silence and
     * not of the receipt tell that day nevertheless: silence is dated on it.
     */
    Optional<LocalDate> lastDay(String caseReference) {
        return instructions
                .findByCaseReference(caseReference)
                .map(this::lastDay)
                .or(() -> decisions
                        .latest(caseReference, Body.LEADER)
                        .filter(told -> told.outcome() == DecisionOutcome.SILENT)
                        .map(DecisionRecord::happenedOn));
    }

    LocalDate lastDay(LeaderInstruction told) {
        return later(told.periodEnds(), LEADER_PERIOD.lastDay(policies.of(told.caseReference()), told.receivedOn()));
    }

    TimeToRecord toRecord(LeaderInstruction told) {
        var recordedOn = LocalDate.ofInstant(told.recording().recordedAt(), CaseClock.LONDON);
        var ends = lastDay(told);
        var counted = LEADER_PERIOD.lastDayToRecord(policies.of(told.caseReference()), ends, recordedOn);
        return new TimeToRecord(later(ends, recordedOn), later(told.recordUntil(), counted));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
